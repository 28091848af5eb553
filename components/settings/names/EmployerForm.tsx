import { type FormEvent, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { dayWrong } from '@/components/ui/fields/day-wrong';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import type { StorageRefusal } from '@/lib/db/outcome';
import { addEmployer, changeEmployer } from '@/lib/db/redaction/employers';
import { EARLIEST_DAY, isDayMeant } from '@/lib/domain/day';
import { type Employer, isUpsideDown } from '@/lib/domain/employer';
import { isBlank, TITLE_LIMIT } from '@/lib/domain/win/win';
import { namesWords as texts } from '@/lib/i18n/en/names';

interface Props {
  /** The one that is changed; without it one is added. */
  employer?: Employer;
  onClose: () => void;
}

/** An employer's name and time; of a new one the alias, too. */
export function EmployerForm({ employer, onClose }: Props) {
  const [id] = useState(() => employer?.id ?? crypto.randomUUID());
  const [form, setForm] = useState({
    name: employer?.name ?? '',
    from: employer?.startedOn ?? '',
    to: employer?.endedOn ?? '',
    alias: '',
  });
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const first = useFirstFocus<HTMLInputElement>();
  const from = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLInputElement>(null);
  const fromWrong = () => dayWrong(from.current, form.from);
  const toWrong = () => dayWrong(to.current, form.to);
  const fields = { name: form.name, startedOn: toDay(form.from), endedOn: toDay(form.to) };
  const isWrong = isUpsideDown(fields);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBlank(form.name) || isWrong || fromWrong() || toWrong()) return;
    const outcome = employer ? await changeEmployer(id, fields) : await addEmployer(id, fields, form.alias);
    if (outcome.ok) onClose();
    else if (outcome.reason !== 'upside-down') setTrouble(outcome.reason);
  };
  return (
    <form className="names-form" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={texts.name} error={tried && isBlank(form.name) ? texts.nameNeeded : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={first}
            maxLength={TITLE_LIMIT}
            value={form.name}
            onChange={(name) => setForm({ ...form, name })}
          />
        )}
      </Field>
      <div className="names-days">
        <Field label={texts.from} hint={texts.openHint} error={tried ? fromWrong() : undefined}>
          {(control) => (
            <TextInput
              {...control}
              ref={from}
              type="date"
              min={EARLIEST_DAY}
              value={form.from}
              onChange={(day) => setForm({ ...form, from: day })}
            />
          )}
        </Field>
        <Field
          label={texts.to}
          hint={texts.openHint}
          error={tried ? (toWrong() ?? (isWrong ? texts.upsideDown : undefined)) : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={to}
              type="date"
              min={EARLIEST_DAY}
              value={form.to}
              onChange={(day) => setForm({ ...form, to: day })}
            />
          )}
        </Field>
      </div>
      {!employer && (
        <Field label={texts.alias} hint={texts.aliasHint}>
          {(control) => (
            <TextInput
              {...control}
              maxLength={TITLE_LIMIT}
              value={form.alias}
              onChange={(alias) => setForm({ ...form, alias })}
            />
          )}
        </Field>
      )}
      {trouble && <StorageTrouble reason={trouble} />}
      <div className="settings-actions">
        <Button kind="primary" type="submit">
          {employer ? texts.save : texts.add}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

function toDay(text: string): string | null {
  return isDayMeant(text) ? text : null;
}
