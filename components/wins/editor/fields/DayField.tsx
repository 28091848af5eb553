import { type FocusEvent, type ReactNode, useEffect, useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { type Day, EARLIEST_DAY, isDayMeant } from '@/lib/domain/day';

interface Props {
  name: string;
  label: string;
  labelHidden?: boolean;
  hint?: ReactNode;
  value: Day | null;
  onChange: (day: Day) => void;
  /** Where a day may be taken away again. */
  onClear?: () => void;
}

/** A day; what is half typed stays in the field and is not saved. */
export function DayField({ name, label, labelHidden, hint, value, onChange, onClear }: Props) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const type = (typed: string) => {
    setText(typed);
    if (isDayMeant(typed)) onChange(typed);
  };
  const leave = ({ target }: FocusEvent<HTMLInputElement>) => {
    // One that is half typed has no value either.
    if (text === '' && onClear && !target.validity.badInput) onClear();
    else setText(value ?? '');
  };
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint}>
      {(control) => (
        <TextInput
          {...control}
          type="date"
          data-field={name}
          min={EARLIEST_DAY}
          max="9999-12-31"
          value={text}
          onChange={type}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
