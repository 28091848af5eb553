import type { ComponentPropsWithRef } from 'react';
import './field.css';
import { classNames } from './class-names';

interface Props extends Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'value'> {
  value: string;
  onChange: (value: string) => void;
}

/** One line; `type` may be any that writes text: text, search, date, url, number. */
export function TextInput({ value, onChange, className, ...rest }: Props) {
  return (
    <input
      type="text"
      {...rest}
      className={classNames('ui-input', className)}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
