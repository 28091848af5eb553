import type { ComponentPropsWithRef } from 'react';
import './input.css';
import './select.css';
import { classNames } from '../class-names';

interface Props<T extends string> extends Omit<ComponentPropsWithRef<'select'>, 'onChange' | 'value' | 'children'> {
  options: readonly { value: T; label: string; lang?: string }[];
  value: T;
  onChange: (value: T) => void;
}

export function Select<T extends string>({ options, value, onChange, className, ...rest }: Props<T>) {
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <span className="ui-select-frame">
      <select
        {...rest}
        className={classNames('ui-input', 'ui-select', className)}
        value={value}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} lang={option.lang} dir="auto" value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <svg width="10" height="6" viewBox="0 0 10 6" aria-hidden="true">
        <path d="M1 1C2.4 2.2 3.8 3.4 5 5C6.2 3.4 7.6 2.2 9 1" />
      </svg>
    </span>
  );
}
