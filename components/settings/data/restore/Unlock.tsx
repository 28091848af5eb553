import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { dataWords as texts } from '@/lib/i18n/en/data';
import type { Needs } from './use-restore';

interface Props {
  needs: Needs;
  /** What was typed is being tried. */
  busy: boolean;
  onUnlock: (secret: string) => void;
}

/** Asks for what opens an encrypted file. */
export function Unlock({ needs, busy, onUnlock }: Props) {
  const [typed, setTyped] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '' && !busy) onUnlock(typed);
  };
  return (
    <form className="data-secret" onSubmit={submit} noValidate>
      <Field label={texts.secretFor[needs]} hint={needs === 'code' ? texts.typeCodeHint : undefined}>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            type={needs === 'code' ? 'text' : 'password'}
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={setTyped}
          />
        )}
      </Field>
      <div className="settings-actions">
        <Button type="submit" busy={busy}>
          {texts.openFile}
        </Button>
      </div>
    </form>
  );
}
