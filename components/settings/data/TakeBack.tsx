import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { useReading } from '@/components/ui/use-reading';
import type { StorageRefusal } from '@/lib/db/outcome';
import type { KeptBackup } from '@/lib/domain/kept-backup';
import { sayMoment } from '@/lib/i18n/dates';
import { bulkWords } from '@/lib/i18n/en/bulk-edit';
import { dataWords as texts } from '@/lib/i18n/en/data';
import { say, sayCount } from '@/lib/i18n/say';
import { listKept, takeBack } from '@/lib/restore/way-back';
import { Part } from '../Part';
import { useTakingBack } from './use-taking-back';
import { WorkingLine } from './WorkingLine';

/** What changed much of the log at once and can be undone, after a reload too. */
export function TakeBack({ onNews }: { onNews: (said: string) => void }) {
  const kept = useReading(listKept, []);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const undoing = useTakingBack(takeBack);
  if (kept.state !== 'read' || kept.value.length === 0) return null;
  const undo = async ({ id }: KeptBackup) => {
    setTrouble(null);
    const outcome = await undoing.takeBack(id);
    if (!outcome?.ok) return setTrouble(outcome?.reason ?? null);
    onNews(outcome.kept === 0 ? texts.undone : sayCount(texts.undoneKept, outcome.kept));
  };
  return (
    <Part title={texts.back} note={texts.backNote}>
      <ul className="ruled data-kept">
        {kept.value.map((each) => {
          const what = say(texts.kinds[each.kind], { moment: sayMoment(new Date(each.takenAt)) });
          return (
            <li key={each.id} className="data-keep">
              <span>{what}</span>
              <span className="note">{sayCount(texts.rows, rowsOf(each))}</span>
              <Button aria-label={say(texts.undoThis, { what })} onClick={() => void undo(each)}>
                {texts.undo}
              </Button>
            </li>
          );
        })}
      </ul>
      <WorkingLine label={bulkWords.undoing} share={undoing.share} onCancel={undoing.cancel} />
      {trouble && <StorageTrouble reason={trouble} title={texts.notUndone} />}
    </Part>
  );
}

function rowsOf({ changes, parts }: KeptBackup): number {
  return parts?.rows ?? Object.values(changes).reduce((sum, rows) => sum + rows.length, 0);
}
