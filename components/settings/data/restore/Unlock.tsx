import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { TextInput } from '@/components/ui/TextInput';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { dataWords as texts } from '@/lib/i18n/en/data';
import type { Needs } from './use-restore';

interface Props {
  needs: Needs;
  onUnlock: (secret: string) => void;
}

/** Asks for what opens an encrypted file. */
export function Unlock({ needs, onUnlock }: Props) {
  const [typed, setTyped] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed !== '') onUnlock(typed);
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
        <Button type="submit">{texts.openFile}</Button>
      </div>
    </form>
  );
}
