import { useId } from 'react';

interface Props {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One setting that is on or off. */
export function Tick({ label, hint, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="reminders-tick">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint && id}
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
