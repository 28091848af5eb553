import type { Artifact } from '@/lib/domain/win/artifact';
import type { Relevel } from '@/lib/domain/win/relevel';
import { isSaid, JUDGED, type WinFields, withLevel } from '@/lib/domain/win/win';
import type { judgeWin } from './judge-win';

export type Coach = typeof judgeWin;

declare global {
  /** Where the coach's script leaves its one function. */
  var winnowJudgeWin: Coach | undefined;
}

/** The coach, with its model: too large to be there before somebody types or looks at a win. Only in Winnow's own pages; rejects elsewhere. */
export async function loadCoach(): Promise<Coach> {
  // @ts-expect-error: `entrypoints/coach.ts`, built; a file only in the package. A name that is put together is refused.
  if (!globalThis.winnowJudgeWin) await import('/coach.js');
  const coach = coachIfLoaded();
  if (!coach) throw new Error('the coach did not come');
  return coach;
}

/** The coach where its script has been read by now, for what cannot wait. */
export function coachIfLoaded(): Coach | undefined {
  return globalThis.winnowJudgeWin;
}

/**
 * `changes` of a win with the coach's level for its new words, or for those that only the rule has read; as they are
 * without a coach, or where the user has set one.
 */
export function withCoachLevel<T extends Partial<WinFields>>(
  win: WinFields,
  changes: T,
  artifacts: readonly Pick<Artifact, 'type'>[],
): T & Partial<WinFields> {
  const next = { ...win, ...changes };
  const coach = coachIfLoaded();
  if (!coach || !isToBeJudged(next, changes) || next.levelBy === 'user' || !isSaid(next)) return changes;
  return { ...changes, level: coach(next, artifacts).level, levelBy: 'coach' };
}

/** The same where a win is written: waits for the coach; where it cannot be had, the level stays as it was. */
export async function judgedChanges<T extends Partial<WinFields>>(
  win: WinFields,
  changes: T,
  artifacts: readonly Pick<Artifact, 'type'>[],
): Promise<T & Partial<WinFields>> {
  // Without it a win is saved all the same: the rule has spoken.
  if (isToBeJudged({ ...win, ...changes }, changes)) await loadCoach().catch(() => undefined);
  return withCoachLevel(win, changes, artifacts);
}

/** A new win with the coach's level; with the rule's where there is no coach. */
export async function judgedWin(win: WinFields, artifacts: readonly Pick<Artifact, 'type'>[]): Promise<WinFields> {
  return { ...win, ...(await judgedChanges(win, { did: win.did }, artifacts)) };
}

/** For a command that keeps, links or words a win inside its own transaction: has the coach read it where only the rule has. */
export async function coachRelevel(): Promise<Relevel> {
  await loadCoach().catch(() => undefined);
  return (win, artifacts) =>
    win.levelBy === 'rule' ? { ...withLevel(win), ...withCoachLevel(win, { did: win.did }, artifacts) } : win;
}

function isToBeJudged({ levelBy }: Pick<WinFields, 'levelBy'>, changes: Partial<WinFields>): boolean {
  return levelBy === 'rule' || JUDGED.some((field) => changes[field] !== undefined);
}
