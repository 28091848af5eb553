interface Props {
  name: string;
  label: string;
  /** The full name for assistive technology, where the label alone would be one of many alike. */
  fullName?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function CheckField({ name, label, fullName, checked, onChange }: Props) {
  return (
    <label className="win-check">
      <input
        type="checkbox"
        data-field={name}
        aria-label={fullName}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
