import { type FormEvent, useRef, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { aliasHere } from '@/components/redaction/stand-ins-here';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { StorageRefusal } from '@/lib/db/outcome';
import { addName, findAlias } from '@/lib/db/redaction/aliases';
import { ALIAS_KINDS, type AliasKind } from '@/lib/domain/alias';
import { isBlank, TITLE_LIMIT } from '@/lib/domain/win/win';
import { namesWords as texts } from '@/lib/i18n/en/names';
import { redactionWords } from '@/lib/i18n/en/redaction';
import { say } from '@/lib/i18n/say';
import type { NamesNews } from './names-news';

const BLANK: { kind: AliasKind; name: string; alias: string } = { kind: 'term', name: '', alias: '' };

/** A name that no page tells, with the user's word for it or without. */
export function AddName({ onNews }: { onNews: (news: NamesNews) => void }) {
  const [form, setForm] = useState(BLANK);
  const [tried, setTried] = useState(false);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const { kind, name } = form;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isBlank(name)) return nameField.current?.focus();
    const outcome = await addName(kind, name, form.alias);
    setTrouble(outcome.ok ? null : outcome.reason);
    if (!outcome.ok) return;
    const row = await findAlias(kind, name);
    onNews({ message: say(texts.added, { name: name.trim(), alias: row ? aliasHere(row) : '' }) });
    setForm({ ...BLANK, kind });
    setTried(false);
    nameField.current?.focus();
  };
  return (
    <form className="names-form" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={texts.kind}>
        {(control) => (
          <Select
            {...control}
            options={ALIAS_KINDS.map((value) => ({ value, label: redactionWords.kinds[value] }))}
            value={kind}
            onChange={(each) => setForm({ ...form, kind: each })}
          />
        )}
      </Field>
      <Field label={texts.name} error={tried && isBlank(name) ? texts.nameNeeded : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={nameField}
            maxLength={TITLE_LIMIT}
            value={name}
            onChange={(typed) => setForm({ ...form, name: typed })}
          />
        )}
      </Field>
      <Field label={texts.alias} hint={texts.nameAliasHint}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={TITLE_LIMIT}
            value={form.alias}
            onChange={(alias) => setForm({ ...form, alias })}
          />
        )}
      </Field>
      {trouble && <StorageTrouble reason={trouble} />}
      <div>
        <Button type="submit">{texts.add}</Button>
      </div>
    </form>
  );
}
