import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';
import { onOutcomeWords } from '@/lib/domain/win/follow-up';
import { TEXT_LIMIT, type TextField, type WinFields } from '@/lib/domain/win/win';
import { useEditing } from '../editing';

interface Props {
  name: TextField;
  label: string;
  hint?: string;
  /** The least number of lines; one gives a single line. */
  rows?: number;
}

/** One text of a win. */
export function WordsField({ name, label, hint, rows = 2 }: Props) {
  const { win, change } = useEditing();
  const Control = rows === 1 ? TextInput : TextArea;
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <Control
          {...control}
          {...(rows > 1 && { rows })}
          data-field={name}
          value={win[name]}
          maxLength={TEXT_LIMIT}
          onChange={(value) => change({ ...only(name, value), ...(name === 'outcome' && onOutcomeWords(win, value)) })}
        />
      )}
    </Field>
  );
}

function only(name: TextField, value: string): Partial<WinFields> {
  const changes: Partial<Record<TextField, string>> = {};
  changes[name] = value;
  return changes;
}
