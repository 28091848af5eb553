import { type FormEvent, type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { Secret } from '@/lib/backup/encryption/encrypt';
import { sayHanded } from '@/lib/export/say-handed';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { settings } from '@/lib/i18n/en/settings';
import { WorkingLine } from '../WorkingLine';
import { useBackup } from './use-backup';

interface Props {
  /** Null while what is typed cannot be used. */
  secret: Secret | null;
  /** Why not. */
  problem: string;
  /** The fields; `error` once it was tried. */
  children: (error: string | undefined) => ReactNode;
}

/** The fields for a secret, the button that makes an encrypted backup with it, and what came of it. */
export function EncryptedBackup({ secret, problem, children }: Props) {
  const { now, run, share, cancel } = useBackup();
  const [wasTried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(secret === null);
    if (secret && now.is !== 'busy') void run(secret);
  };
  return (
    <form className="data-secret" onSubmit={submit} noValidate>
      {children(wasTried && secret === null ? problem : undefined)}
      <p className="note">{texts.notKept}</p>
      <div className="settings-actions">
        <Button type="submit" busy={now.is === 'busy'}>
          {texts.backUpEncrypted}
        </Button>
        <p className="muted" role="status">
          {now.is === 'done' && sayHanded(now.file)}
        </p>
      </div>
      <WorkingLine label={texts.makingFile} share={share} onCancel={cancel} />
      {now.is === 'failed' && (
        <Notice tone="error" title={settings.exportFailed}>
          {settings.exportFailedWhat}
        </Notice>
      )}
    </form>
  );
}
