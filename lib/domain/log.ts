import type { ProofRule } from '@/lib/domain/ladder/ladder';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { byUnits } from './by-units';
import type { Day } from './day';
import { dayByDay } from './day-by-day';
import type { Steps } from './steps';

/** A win with all that hangs on it: what every reading of the log works on. */
export interface LoggedWin {
  win: Win;
  artifacts: Artifact[];
  /** Behaviours of the ladder being read, by evidence that stands. */
  behaviourIds: string[];
}

/** What may be handed to somebody else: neither private nor confidential wins. */
export function shareable(log: readonly LoggedWin[]): LoggedWin[] {
  return log.filter(({ win }) => win.visibility !== 'private' && !win.confidential);
}

/** Refined, kept and done: ready, not in the trash, not future-dated. */
export function isStanding({ win }: LoggedWin, today: Day): boolean {
  return win.status === 'ready' && win.deletedAt === null && win.occurredOn <= today;
}

/** Standing, and of a kind that the rule hears: a lesson only where lessons count. Vague ones included. */
export function isEvident(logged: LoggedWin, rule: Pick<ProofRule, 'lessonsCount'>, today: Day): boolean {
  return isStanding(logged, today) && (logged.win.kind !== 'lesson' || rule.lessonsCount);
}

/** Says enough to count: not vague. */
export function isEvidence({ win }: LoggedWin): boolean {
  return win.level !== 'vague';
}

/** By day, then by when they were logged, the newest first. */
export function newestFirst(log: readonly LoggedWin[]): LoggedWin[] {
  return [...log].sort(byNewest);
}

/** The same in small steps: to sort a lifetime's at once would be felt. */
export function* sortNewestFirst(log: readonly LoggedWin[]): Steps<LoggedWin[]> {
  const days = dayByDay<LoggedWin>(({ win }) => win.occurredOn);
  for (const logged of log) {
    yield;
    days.add(logged);
  }
  const sorted: LoggedWin[] = [];
  for (const ofDay of days.oldestFirst().reverse()) {
    yield;
    for (const logged of ofDay.sort(byNewest)) sorted.push(logged);
  }
  return sorted;
}

/** The same, of two wins with all that hangs on them. */
export function byNewest({ win: a }: LoggedWin, { win: b }: LoggedWin): number {
  return compareNewest(a, b);
}

/** Of a log with the newest day first, the wins from `day` on: found and not looked for, however long the log is. */
export function sinceDay(log: readonly LoggedWin[], day: Day): LoggedWin[] {
  let [from, to] = [0, log.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const isSince = (log[middle]?.win.occurredOn ?? '') >= day;
    if (isSince) from = middle + 1;
    else to = middle;
  }
  return log.slice(0, from);
}

type Dated = Pick<Win, 'id' | 'occurredOn' | 'createdAt'>;

/** Orders by day, then by when they were logged, the newest first; by id where both are the same. */
function compareNewest(a: Dated, b: Dated): number {
  return byUnits(b.occurredOn, a.occurredOn) || byUnits(b.createdAt, a.createdAt) || byUnits(a.id, b.id);
}
