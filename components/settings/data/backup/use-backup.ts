import { useState } from 'react';
import { makeBackupFile } from '@/lib/backup/backup-file';
import { encryptText, type Secret } from '@/lib/backup/encryption/encrypt';
import { noteBackup } from '@/lib/backup/note-backup';
import { toDay } from '@/lib/domain/day';
import { downloadFile } from '@/lib/export/download';
import { useWorking } from '../use-working';

export type Exporting = { is: 'idle' | 'busy' | 'failed' } | { is: 'done'; file: string };

/** Writes everything to one file in the downloads: JSON, or encrypted with a secret. */
export function useBackup() {
  const [now, setNow] = useState<Exporting>({ is: 'idle' });
  const { share, start, cancel } = useWorking();
  const run = async (secret?: Secret) => {
    setNow({ is: 'busy' });
    const working = start();
    try {
      const moment = new Date();
      const plain = await makeBackupFile(moment, working);
      const made = secret ? await encryptText(plain, secret) : plain;
      working.signal.throwIfAborted();
      const file = `winnow-backup-${toDay(moment)}.${secret ? 'winnow' : 'json'}`;
      downloadFile(file, made, secret ? 'application/octet-stream' : 'application/json;charset=utf-8');
      await noteBackup({ where: 'downloads', at: moment.toISOString(), file });
      setNow({ is: 'done', file });
    } catch {
      setNow({ is: working.signal.aborted ? 'idle' : 'failed' });
    } finally {
      working.end();
    }
  };
  return { now, run, share: now.is === 'busy' ? share : null, cancel };
}
