import { useState } from 'react';
import { toDay } from '@/lib/domain/day';
import { downloadFile } from '@/lib/export/download';
import { backupText, takeBackup } from '@/lib/safety/backup';
import { encryptText, type Secret } from '@/lib/safety/encryption/encrypt';
import { noteBackup } from '@/lib/safety/note-backup';

export type Exporting = { is: 'idle' | 'busy' | 'failed' } | { is: 'done'; file: string };

/** Writes everything to one file in the downloads: JSON, or encrypted with a secret. */
export function useBackup() {
  const [now, setNow] = useState<Exporting>({ is: 'idle' });
  const run = async (secret?: Secret) => {
    setNow({ is: 'busy' });
    try {
      const moment = new Date();
      const text = backupText(await takeBackup(moment));
      const name = `winnow-backup-${toDay(moment)}`;
      const file = secret ? `${name}.winnow` : `${name}.json`;
      if (secret) downloadFile(file, await encryptText(text, secret), 'application/octet-stream');
      else downloadFile(file, text, 'application/json');
      await noteBackup({ where: 'downloads', at: moment.toISOString(), file, bytes: text.length });
      setNow({ is: 'done', file });
    } catch {
      setNow({ is: 'failed' });
    }
  };
  return { now, run };
}
