import { type ReactNode, useId } from 'react';
import './field.css';
import './segmented.css';
import { VisuallyHidden } from '../VisuallyHidden';

interface Props<T extends string> {
  /** The question that is answered. */
  label: string;
  labelHidden?: boolean;
  options: readonly { value: T; label: ReactNode }[];
  /** null: not answered yet. */
  value: T | null;
  onChange: (value: T) => void;
  disabled?: boolean;
}

/** One of a few, all in view: radio buttons drawn as a row, arrow keys and all. */
export function Segmented<T extends string>(props: Props<T>) {
  const { label, labelHidden = false, options, value, onChange, disabled } = props;
  const name = useId();
  return (
    <fieldset className="ui-segmented" disabled={disabled}>
      <legend className="ui-field-label">{labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}</legend>
      <div className="ui-segments">
        {options.map((option) => (
          <label key={option.value} className="ui-segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
