import { useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';

interface Props {
  label: string;
  value: number;
  most: number;
  /** What is wrong with anything but a whole number from 1 to `most`. */
  wrong: string;
  onChange: (value: number) => void;
}

/** A number that may be half typed: only a whole one within its bounds is passed on. */
export function WholeNumber({ label, value, most, wrong, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(value);
  const isWrong = readNumber(shown, most) === null;
  return (
    <Field label={label} error={isWrong ? wrong : undefined} className="ladders-number">
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          onChange={(text) => {
            setTyped(text);
            const number = readNumber(text, most);
            if (number !== null && number !== value) onChange(number);
          }}
          onBlur={() => {
            if (!isWrong) setTyped(null);
          }}
        />
      )}
    </Field>
  );
}

function readNumber(text: string, most: number): number | null {
  const number = /^\s*\d{1,5}\s*$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}
