import { Field } from './Field';
import { TextInput } from './TextInput';

interface Props {
  /** What is searched; stands in the field. */
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** The first field of a dialog in which something is found and picked: it has the focus when that opens. */
export function SearchField({ label, value, onChange }: Props) {
  return (
    <Field label={label} labelHidden>
      {(control) => (
        <TextInput
          {...control}
          ref={(input) => input?.setAttribute('autofocus', '')}
          type="search"
          placeholder={label}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
