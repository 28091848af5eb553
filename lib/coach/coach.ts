import type { Artifact } from '@/lib/domain/artifact';
import { isSaid, JUDGED, type WinFields } from '@/lib/domain/win';
import type { judgeWin } from './judge-win';

export type Coach = typeof judgeWin;

let coach: Coach | undefined;

/** The coach, with its model: too large to be there before somebody types or looks at a win. */
export async function loadCoach(): Promise<Coach> {
  coach ??= (await import('./judge-win')).judgeWin;
  return coach;
}

export function coachIfLoaded(): Coach | undefined {
  return coach;
}

/** `changes` of a win with the coach's level for its new words; as they are without a coach, or where the user has set one. */
export function withCoachLevel<T extends Partial<WinFields>>(
  win: WinFields,
  changes: T,
  artifacts: readonly Pick<Artifact, 'type'>[],
): T & Partial<WinFields> {
  const next = { ...win, ...changes };
  const isOther = JUDGED.some((field) => changes[field] !== undefined) || changes.levelBy === 'rule';
  if (!coach || !isOther || next.levelBy === 'user' || !isSaid(next)) return changes;
  return { ...changes, level: coach(next, artifacts).level, levelBy: 'coach' };
}
