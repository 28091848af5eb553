import { useCallback, useRef, useState } from 'react';
import { coachRelevel } from '@/lib/coach/coach';
import type { StorageRefusal } from '@/lib/db/outcome';
import { type Edited, editWins } from '@/lib/db/win/bulk-edit';
import type { BulkEdit } from '@/lib/domain/win/bulk-edit';
import { bulkRefusals, bulkWords as texts } from '@/lib/i18n/en/bulk-edit';
import { dataWords } from '@/lib/i18n/en/data';
import { type Plural, sayCount } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { takeBack } from '@/lib/restore/way-back';
import type { News } from '../use-trash';

export interface BulkWork {
  /** How many wins are being changed, and how much of it is done, from 0 to 1; null: nothing is under way. */
  now: { count: number; share: number } | null;
  trouble: { title: string; text: string } | null;
}

/** Changes many wins, says so once it is done, and offers the way back. `edit` resolves to whether it was done. */
export function useBulkEdit(onNews: (news: News) => void) {
  const [work, setWork] = useState<BulkWork>({ now: null, trouble: null });
  const isBusy = useRef(false);

  const oneAtATime = useCallback(async (run: () => Promise<BulkWork['trouble']>) => {
    if (isBusy.current) return false;
    isBusy.current = true;
    setWork({ now: null, trouble: null });
    const trouble = await run();
    isBusy.current = false;
    setWork({ now: null, trouble });
    return trouble === null;
  }, []);

  const undo = useCallback(
    (beforeId: string) =>
      oneAtATime(async () => {
        onNews({ message: texts.undoing, undo: null });
        const outcome = await takeBack(beforeId);
        if (!outcome.ok) {
          onNews(null);
          return troubleOf(texts.notUndone, outcome.reason);
        }
        const message = outcome.kept === 0 ? dataWords.undone : sayCount(dataWords.undoneKept, outcome.kept);
        onNews({ message, undo: null });
        return null;
      }),
    [oneAtATime, onNews],
  );

  const edit = useCallback(
    (winIds: readonly string[], change: BulkEdit) =>
      oneAtATime(async () => {
        onNews(null);
        const relevel = change.set?.status === 'ready' ? await coachRelevel() : undefined;
        const count = winIds.length;
        const onProgress = (share: number) => setWork({ now: { count, share }, trouble: null });
        onProgress(0);
        const outcome = await editWins(winIds, change, { relevel, onProgress });
        if (!outcome.ok) return troubleOf(texts.notDone, outcome.reason);
        const { beforeId } = outcome;
        onNews({ message: sayEdited(change, outcome), undo: beforeId === null ? null : () => void undo(beforeId) });
        return null;
      }),
    [oneAtATime, onNews, undo],
  );
  return { work, edit };
}

/** What was done and, where it was not done to all, why. */
export function sayEdited(change: BulkEdit, { changed, same, gone }: Edited): string {
  const parts: [number, Plural][] = [
    [changed, doneWords(change)],
    [same, texts.same],
    [gone, texts.gone],
  ];
  return parts
    .filter(([n]) => n > 0)
    .map(([n, words]) => sayCount(words, n))
    .join(' ');
}

function doneWords({ trash, set, behaviours }: BulkEdit): Plural {
  if (trash !== undefined) return trash ? texts.trashed : texts.restored;
  const isArchiving = set?.status === 'archived' && Object.keys(set).length === 1 && behaviours === undefined;
  return isArchiving ? texts.archived : texts.changed;
}

function troubleOf(title: string, reason: StorageRefusal): BulkWork['trouble'] {
  return { title, text: sayRefusal(bulkRefusals, reason) };
}
