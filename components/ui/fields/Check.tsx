import { useId } from 'react';
import './check.css';

interface Props {
  label: string;
  hint?: string;
  /** The full name for assistive technology, where the label alone would be one of many alike. */
  fullName?: string;
  /** The field that it sets: a hint of what a win lacks leads to its control by this name. */
  name?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function Check({ label, hint, fullName, name, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="ui-check">
      <label>
        <input
          type="checkbox"
          data-field={name}
          aria-label={fullName}
          aria-describedby={hint && id}
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p className="note" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
