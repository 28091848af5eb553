import { useEffect, useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';

interface Props {
  label: string;
  /** HH:MM; null: not said. */
  value: string | null;
  onChange: (time: string | null) => void;
}

/** A time of day; what is half typed stays in the field and is not saved. */
export function TimeField({ label, value, onChange }: Props) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const type = (typed: string) => {
    setText(typed);
    // Browsers may add seconds.
    const time = typed.slice(0, 5);
    if (/^\d{2}:\d{2}$/.test(time)) onChange(time);
  };
  const leave = () => {
    if (text === '' && value !== null) onChange(null);
  };
  return (
    <Field label={label}>
      {(control) => <TextInput {...control} type="time" value={text} onChange={type} onBlur={leave} />}
    </Field>
  );
}
