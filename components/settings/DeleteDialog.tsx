import { type FormEvent, useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { useReading } from '@/components/ui/use-reading';
import type { StorageRefusal } from '@/lib/db/outcome';
import { countTable } from '@/lib/db/rows/rows';
import { settings as texts } from '@/lib/i18n/en/settings';
import { withoutIsolates } from '@/lib/i18n/isolate';
import { say, sayCount } from '@/lib/i18n/say';
import { giveBackAll } from '@/lib/permissions/ask-for-host';
import { deleteEverything } from '@/lib/safety/delete-everything';
import { ExportBackup } from './data/backup/ExportBackup';

interface Props {
  onClose: () => void;
  /** `hasLeft`: the browser took back the permissions for hosts of the user's own. */
  onDeleted: (hasLeft: boolean) => void;
}

/** The last question before everything goes: a backup is offered, and a phrase is typed. */
export function DeleteDialog({ onClose, onDeleted }: Props) {
  // Row by row, a second for a long log: the kept counts leave out what cannot be read, and that goes, too.
  const reading = useReading(() => countTable('wins'), []);
  const [typed, setTyped] = useState('');
  const [now, setNow] = useState<'asking' | 'mismatch' | 'deleting'>('asking');
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    // Pasted from the line above it, it brings along what sets it apart there.
    if (withoutIsolates(typed).trim().toLowerCase() !== texts.phrase.toLowerCase()) return setNow('mismatch');
    setNow('deleting');
    const outcome = await deleteEverything();
    // Only then: a log that stays must not lose its hosts.
    if (outcome.ok) return onDeleted(await giveBackAll());
    setNow('asking');
    setTrouble(outcome.reason);
  };
  return (
    <Dialog open onClose={onClose} title={texts.deleteAsk}>
      <p className="settings-toll">{reading.state === 'read' ? sayCount(texts.deleteAskWhat, reading.value) : ' '}</p>
      <p>{texts.deleteAskHosts}</p>
      <ExportBackup label={texts.deleteExportFirst} />
      <form className="settings-delete" onSubmit={submit} noValidate>
        <Field
          label={say(texts.deleteType, { phrase: texts.phrase })}
          error={now === 'mismatch' ? texts.deleteMismatch : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              ref={(input) => input?.setAttribute('autofocus', '')}
              autoComplete="off"
              value={typed}
              onChange={(text) => {
                setTyped(text);
                setNow('asking');
              }}
            />
          )}
        </Field>
        {trouble && <StorageTrouble reason={trouble} title={texts.notDeleted} />}
        <div className="row settings-delete-foot">
          <Button onClick={onClose}>{texts.deleteCancel}</Button>
          <Button kind="danger" type="submit" busy={now === 'deleting'}>
            {texts.deleteConfirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
