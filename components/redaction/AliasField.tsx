import { useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

interface Props {
  label: string;
  alias: string;
  /** Where there is none yet. */
  placeholder?: string;
  /** With what was typed, or '' where nothing is left. Answers whether it was kept: what was not stays in the field. */
  onChange: (alias: string) => Promise<boolean>;
}

/** An alias that is changed in its place: kept on Enter and on leaving the field, as it was on Escape. */
export function AliasField({ label, alias, placeholder, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async () => {
    const words = typed?.trim();
    if (words === undefined || words === alias || (await onChange(words))) setTyped(null);
  };
  return (
    <Field label={label} labelHidden>
      {(control) => (
        <TextInput
          {...control}
          maxLength={TITLE_LIMIT}
          placeholder={placeholder}
          value={typed ?? alias}
          onChange={setTyped}
          onBlur={() => void keep()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void keep();
            if (event.key === 'Escape' && typed !== null) {
              event.preventDefault();
              setTyped(null);
            }
          }}
        />
      )}
    </Field>
  );
}
