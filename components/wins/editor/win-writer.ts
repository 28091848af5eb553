import type { Outcome } from '@/lib/db/outcome';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { changeWin, saveWin } from '@/lib/db/win/wins';
import type { Day } from '@/lib/domain/day';
import { linkChanges } from '@/lib/domain/proof/link-changes';
import { blankWin } from '@/lib/domain/win/win';
import type { Unwritten } from './win-edits';

/** How one win is written: a win that is not there yet is added by the first thing that is written. */
export interface WinWriter {
  ladderId: string;
  /** How the win begins, where it is not in the log yet. */
  start: NewWinStart | null;
  write: (changes: Unwritten) => Promise<Outcome>;
}

/** The day of a new win, and the behaviours it is begun for. */
export interface NewWinStart {
  today: Day;
  behaviourIds: string[];
}

/** For a win that is in the log. */
export function writeWin(winId: string, ladderId: string): WinWriter {
  const write = async ({ behaviourIds, linkedBefore = [], ...fields }: Unwritten): Promise<Outcome> => {
    const outcome: Outcome = Object.keys(fields).length > 0 ? await changeWin(winId, fields) : { ok: true };
    if (!outcome.ok || !behaviourIds) return outcome;
    return changeEvidence(winId, ladderId, linkChanges(linkedBefore, behaviourIds));
  };
  return { ladderId, start: null, write };
}

/** A new win starts as a draft of `today`, linked to `behaviourIds`; `onAdded` is told once, after the commit. */
export function writeNewWin(winId: string, ladderId: string, start: NewWinStart, onAdded: () => void): WinWriter {
  const { write } = writeWin(winId, ladderId);
  let added = false;
  const add = async ({
    behaviourIds = start.behaviourIds,
    linkedBefore: _,
    ...changes
  }: Unwritten): Promise<Outcome> => {
    const fields = { ...blankWin(start.today, ''), status: 'draft' as const, ...changes };
    const outcome = await saveWin({ winId, fields, evidence: { ladderId, behaviourIds, by: 'user' } });
    if (outcome.ok && !added) {
      added = true;
      onAdded();
    }
    return outcome;
  };
  return {
    ladderId,
    start,
    write: async (changes) => {
      const outcome: Outcome = added ? { ok: true } : await add(changes);
      // Also after adding: an earlier try may have added the win and not been heard.
      return outcome.ok ? write({ linkedBefore: start.behaviourIds, ...changes }) : outcome;
    },
  };
}
