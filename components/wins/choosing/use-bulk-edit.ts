import { useCallback, useRef, useState } from 'react';
import { coachRelevel } from '@/lib/coach/coach';
import type { StorageRefusal } from '@/lib/db/outcome';
import { type Edited, editWins } from '@/lib/db/win/bulk-edit';
import { type BulkEdit, mayRead } from '@/lib/domain/win/bulk-edit';
import { bulkRefusals, bulkWords as texts } from '@/lib/i18n/en/bulk-edit';
import { dataWords } from '@/lib/i18n/en/data';
import { type Plural, sayCount } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { takeBack } from '@/lib/restore/way-back';
import type { News } from '../use-trash';

export interface BulkWork {
  /** How many wins are being changed, how much of it is done, from 0 to 1, and what stops it; null: nothing is under way. */
  now: { count: number; share: number; stop: () => void } | null;
  trouble: { title: string; text: string } | null;
}

interface Stoppable {
  signal: AbortSignal;
  onProgress: (share: number) => void;
}

/** Changes many wins, says so once it is done, and offers the way back. `edit` resolves to whether it was done. */
export function useBulkEdit(onNews: (news: News) => void) {
  const [work, setWork] = useState<BulkWork>({ now: null, trouble: null });
  const isBusy = useRef(false);

  const oneAtATime = useCallback(async (count: number, run: (working: Stoppable) => Promise<BulkWork['trouble']>) => {
    if (isBusy.current) return false;
    isBusy.current = true;
    const controller = new AbortController();
    const stop = () => controller.abort();
    const onProgress = (share: number) => setWork({ now: { count, share, stop }, trouble: null });
    onProgress(0);
    const trouble = await run({ signal: controller.signal, onProgress });
    isBusy.current = false;
    // To be stopped by the user is none.
    setWork({ now: null, trouble: controller.signal.aborted ? null : trouble });
    return trouble === null;
  }, []);

  const undo = useCallback(
    (beforeId: string, count: number, message: string) =>
      oneAtATime(count, async (working) => {
        onNews({ message: texts.undoing, undo: null });
        const outcome = await takeBack(beforeId, working);
        if (!outcome.ok) {
          onNews(working.signal.aborted ? { message, undo: () => void undo(beforeId, count, message) } : null);
          return troubleOf(texts.notUndone, outcome.reason);
        }
        onNews({
          message: outcome.kept === 0 ? dataWords.undone : sayCount(dataWords.undoneKept, outcome.kept),
          undo: null,
        });
        return null;
      }),
    [oneAtATime, onNews],
  );

  const edit = useCallback(
    (winIds: readonly string[], change: BulkEdit) =>
      oneAtATime(winIds.length, async (working) => {
        onNews(null);
        const relevel = mayRead(change) ? await coachRelevel() : undefined;
        const outcome = await editWins(winIds, change, { relevel, ...working });
        if (!outcome.ok) return troubleOf(texts.notDone, outcome.reason);
        const { beforeId, changed } = outcome;
        const message = sayEdited(change, outcome);
        onNews({ message, undo: beforeId === null ? null : () => void undo(beforeId, changed, message) });
        return null;
      }),
    [oneAtATime, onNews, undo],
  );
  return { work, edit };
}

/** What was done and, where it was not done to all, why. */
function sayEdited(change: BulkEdit, { changed, same, gone }: Edited): string {
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
