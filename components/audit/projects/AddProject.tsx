import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { TITLE_LIMIT } from '@/lib/domain/win/win';
import { projectWords as texts } from '@/lib/i18n/en/audit-parts';

interface Props {
  /** Names that are there already. */
  names: string[];
  /** Answers whether it was added. */
  onAdd: (name: string) => Promise<boolean>;
}

/** A project that the log does not know, by its name. */
export function AddProject({ names, onAdd }: Props) {
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const typed = name.trim();
    if (typed === '') return setTrouble(texts.nameNeeded);
    if (names.some((each) => each.toLowerCase() === typed.toLowerCase())) return setTrouble(texts.nameTaken);
    setTrouble(undefined);
    setBusy(true);
    if (await onAdd(typed)) setName('');
    setBusy(false);
  };
  return (
    <form className="audit-add" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={texts.add} hint={texts.addHint} error={trouble}>
        {(control) => (
          <div className="audit-add-row">
            <TextInput {...control} maxLength={TITLE_LIMIT} autoComplete="off" value={name} onChange={setName} />
            <Button type="submit" busy={isBusy}>
              {texts.addButton}
            </Button>
          </div>
        )}
      </Field>
    </form>
  );
}
