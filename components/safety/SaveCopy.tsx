import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { toDay } from '@/lib/domain/day';
import { downloadFile } from '@/lib/export/download';
import { safetyWords as words } from '@/lib/i18n/en/safety';
import { say } from '@/lib/i18n/say';
import { readCopy } from '@/lib/safety/copy/copy-backup';

/** What the copy has, as a backup file: good for as long as the log itself does not open. */
export function SaveCopy() {
  const [now, setNow] = useState<'idle' | 'busy' | 'saved' | 'failed'>('idle');
  const save = async () => {
    setNow('busy');
    try {
      const moment = new Date();
      const text = `${JSON.stringify(await readCopy(moment), null, 2)}\n`;
      downloadFile(`winnow-backup-${toDay(moment)}.json`, text, 'application/json');
      setNow('saved');
    } catch {
      setNow('failed');
    }
  };
  return (
    <>
      <Button busy={now === 'busy'} onClick={() => void save()}>
        {say(words.saveCopy)}
      </Button>
      {now === 'saved' && <Notice tone="done" title={say(words.copySaved)} />}
      {now === 'failed' && <Notice tone="error" title={say(words.copyFailed)} />}
    </>
  );
}
