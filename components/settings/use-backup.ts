import { useState } from 'react';
import { toDay } from '@/lib/domain/day';
import { downloadFile } from '@/lib/export/download';
import { readBackup } from '@/lib/safety/backup';

export type Exporting = { is: 'idle' | 'busy' | 'failed' } | { is: 'done'; file: string };

/** Writes everything to one JSON file in the downloads. */
export function useBackup() {
  const [now, setNow] = useState<Exporting>({ is: 'idle' });
  const run = async () => {
    setNow({ is: 'busy' });
    try {
      const moment = new Date();
      const file = `winnow-backup-${toDay(moment)}.json`;
      downloadFile(file, `${JSON.stringify(await readBackup(moment), null, 2)}\n`, 'application/json');
      setNow({ is: 'done', file });
    } catch {
      setNow({ is: 'failed' });
    }
  };
  return { now, run };
}
