import { addDays, type Day } from '@/lib/domain/day';
import type { Behaviour, ClauseId, Ladder, ProofRule } from '@/lib/domain/ladder/ladder';
import { isEvidence, isEvident, type LoggedWin, newestFirst } from '@/lib/domain/log';
import { meetsClause } from './clause';
import { missingOf } from './missing';

export const PROOF_STATES = ['none', 'thin', 'stale', 'met'] as const;
export type ProofState = (typeof PROOF_STATES)[number];

/** What the log shows of a behaviour today: `have` of the `need` wins within `days`. */
export interface Proof {
  behaviourId: string;
  state: ProofState;
  have: number;
  need: number;
  days: number;
  /** What is missing now, whatever the state; nothing when the proof is met. */
  missing: { wins: number; clauses: ClauseId[] };
  /** The wins that `have` counts, newest first. */
  countedWinIds: string[];
  /** All that keeps the proof from being none: vague wins, and wins outside the window, too. Newest first. */
  linkedWinIds: string[];
}

/** The proof of every behaviour, in the ladder's order. Private wins count: it is the user's own. */
export function proofsOf(ladder: Ladder, log: readonly LoggedWin[], today: Day): Proof[] {
  const linked = new Map(ladder.behaviours.map(({ id }): [string, LoggedWin[]] => [id, []]));
  for (const logged of log) {
    for (const id of new Set(logged.behaviourIds)) linked.get(id)?.push(logged);
  }
  return ladder.behaviours.map((behaviour) => proofOf(behaviour, linked.get(behaviour.id) ?? [], today));
}

function proofOf({ id, rule }: Behaviour, linked: readonly LoggedWin[], today: Day): Proof {
  const standing = newestFirst(linked.filter((logged) => isEvident(logged, rule, today)));
  const candidates = standing.filter(isEvidence);
  const fitting = candidates.filter((logged) => countsFor(rule, logged));
  const from = addDays(today, 1 - rule.days);
  const counted = fitting.filter(({ win }) => win.occurredOn >= from);
  return {
    behaviourId: id,
    state: stateOf(rule, standing, fitting, counted),
    have: counted.length,
    need: rule.wins,
    days: rule.days,
    missing: missingOf(
      rule,
      counted,
      candidates.filter(({ win }) => win.occurredOn >= from),
    ),
    countedWinIds: counted.map(({ win }) => win.id),
    linkedWinIds: standing.map(({ win }) => win.id),
  };
}

function stateOf(
  rule: ProofRule,
  standing: readonly LoggedWin[],
  fitting: readonly LoggedWin[],
  counted: readonly LoggedWin[],
): ProofState {
  if (counted.length >= rule.wins && (rule.once.length === 0 || counted.some((win) => meetsAll(rule.once, win)))) {
    return 'met';
  }
  if (wasEverMet(rule, fitting)) return 'stale';
  return standing.length > 0 ? 'thin' : 'none';
}

/**
 * Whether some window of the rule's length held proof. Of all windows that hold the same wins, the one that ends on the
 * day of the newest of them is looked at. `fitting`: wins that meet *each*, newest first.
 */
function wasEverMet(rule: ProofRule, fitting: readonly LoggedWin[]): boolean {
  const complete = fitting.map((logged) => meetsAll(rule.once, logged));
  if (!complete.includes(true)) return false;
  let end = 0;
  let completeInside = 0;
  for (const [newest, { win }] of fitting.entries()) {
    const from = addDays(win.occurredOn, 1 - rule.days);
    for (let next = fitting[end]; next && next.win.occurredOn >= from; next = fitting[end]) {
      if (complete[end]) completeInside += 1;
      end += 1;
    }
    if (end - newest >= rule.wins && completeInside > 0) return true;
    if (complete[newest]) completeInside -= 1;
  }
  return false;
}

/** Whether a standing win is one of those that `rule` counts, on whatever day it was. */
export function countsFor(rule: ProofRule, logged: LoggedWin): boolean {
  const isHeard = logged.win.kind !== 'lesson' || rule.lessonsCount;
  return isHeard && isEvidence(logged) && meetsAll(rule.each, logged);
}

function meetsAll(clauses: readonly ClauseId[], logged: LoggedWin): boolean {
  return clauses.every((clause) => meetsClause(clause, logged));
}
