import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { fieldWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

interface Props<T extends string> {
  name: string;
  label: string;
  /** The choices and what they are called, in order. */
  choices: readonly (readonly [value: T, name: string])[];
  value: T | null;
  onChange: (value: T | null) => void;
  /** Whether none of them may be chosen, too. */
  optional?: boolean;
}

/** One of several, or none. */
export function ChoiceField<T extends string>({ name, label, choices, value, onChange, optional = false }: Props<T>) {
  const options: { value: T | ''; label: string }[] = choices.map(([choice, text]) => ({ value: choice, label: text }));
  if (optional) options.unshift({ value: '', label: say(fieldWords.unset) });
  return (
    <Field label={label}>
      {(control) => (
        <Select<T | ''>
          {...control}
          data-field={name}
          options={options}
          value={value ?? ''}
          onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
        />
      )}
    </Field>
  );
}
