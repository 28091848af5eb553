import type { ComponentPropsWithRef } from 'react';
import './input.css';
import { classNames } from '../class-names';
import { ownDirection } from '../own-direction';

/** These are written as the page is. */
const NUMBERS = /^(date|number|time)$/;

interface Props extends Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
}

/** One line, written in its own direction; `type` may be any that writes text: text, search, date, url, number. */
export function TextInput({ value, onChange, type = 'text', className, ...rest }: Props) {
  return (
    <input
      type={type}
      dir={NUMBERS.test(type) ? undefined : ownDirection(value)}
      {...rest}
      className={classNames('ui-input', className)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
