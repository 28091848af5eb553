import type { Day } from '@/lib/domain/day';
import { CLAUSES, type ClauseId, type Ladder, type ProofRule } from '@/lib/domain/ladder/ladder';
import type { Proof, ProofState } from '@/lib/domain/proof/proof';
import { KINDS, LEVELS } from '@/lib/domain/win/win';
import { idsAt, markAt, newestFirst, type Sheet } from './sheet';
import { markOf, toNumber, type WinFacts } from './win-facts';

const LESSON = KINDS.indexOf('lesson');
const VAGUE = LEVELS.indexOf('vague');

/** Whether a rule counts a standing win, on whatever day it was: see `countsFor`. */
export function countsAt(sheet: Sheet, win: number, rule: ProofRule, each = clauseMask(rule.each)): boolean {
  const isHeard = markAt(sheet, win, 'kind') !== LESSON || rule.lessonsCount;
  return isHeard && markAt(sheet, win, 'level') !== VAGUE && meets(sheet, win, each);
}

/** The same of one win's own facts. */
export function countsWin({ marks, clauses }: Pick<WinFacts, 'marks' | 'clauses'>, rule: ProofRule): boolean {
  const isHeard = markOf(marks, 'kind') !== LESSON || rule.lessonsCount;
  const each = clauseMask(rule.each);
  return isHeard && markOf(marks, 'level') !== VAGUE && (clauses & each) === each;
}

/** One bit a clause, in the order of `CLAUSES`. */
export function clauseMask(clauses: readonly ClauseId[]): number {
  return clauses.reduce((mask, clause) => mask | (1 << CLAUSES.indexOf(clause)), 0);
}

function meets({ clauses }: Sheet, win: number, mask: number): boolean {
  return ((clauses[win] ?? 0) & mask) === mask;
}

/** The proof of every behaviour, as `proofsOf` has it. `linked`: of the wins that stand those of each, by day. */
export function countProofs(sheet: Sheet, ladder: Ladder, linked: readonly (readonly number[])[], today: Day): Proof[] {
  return ladder.behaviours.map(({ id, rule }, place): Proof => {
    const heard = (linked[place] ?? []).filter((win) => rule.lessonsCount || markAt(sheet, win, 'kind') !== LESSON);
    const candidates = heard.filter((win) => markAt(sheet, win, 'level') !== VAGUE);
    const each = clauseMask(rule.each);
    const fitting = candidates.filter((win) => meets(sheet, win, each));
    const from = toNumber(today) + 1 - rule.days;
    const counted = fitting.filter((win) => (sheet.days[win] ?? 0) >= from);
    const inWindow = () => candidates.filter((win) => (sheet.days[win] ?? 0) >= from);
    return {
      behaviourId: id,
      state: stateOf(sheet, rule, heard, fitting, counted),
      have: counted.length,
      need: rule.wins,
      days: rule.days,
      missing: missingOf(sheet, rule, counted, inWindow),
      get countedWinIds() {
        return idsAt(sheet, newestFirst(sheet, counted));
      },
      get linkedWinIds() {
        return idsAt(sheet, newestFirst(sheet, heard));
      },
    };
  });
}

type Wins = readonly number[];

function stateOf(sheet: Sheet, rule: ProofRule, heard: Wins, fitting: Wins, counted: Wins): ProofState {
  const once = clauseMask(rule.once);
  if (counted.length >= rule.wins && (once === 0 || counted.some((win) => meets(sheet, win, once)))) return 'met';
  if (wasEverMet(sheet, rule, once, fitting)) return 'stale';
  return heard.length > 0 ? 'thin' : 'none';
}

/** As in `proof.ts`; which of several wins of one day comes first makes no difference. */
function wasEverMet({ days, ...sheet }: Sheet, rule: ProofRule, once: number, fitting: Wins): boolean {
  const isComplete = (at: number) => ((sheet.clauses[fitting[at] ?? 0] ?? 0) & once) === once;
  let end = 0;
  let completeInside = 0;
  for (let newest = 0; newest < fitting.length; newest++) {
    const from = (days[fitting[newest] ?? 0] ?? 0) + 1 - rule.days;
    for (; end < fitting.length && (days[fitting[end] ?? 0] ?? 0) >= from; end++) {
      if (isComplete(end)) completeInside += 1;
    }
    if (end - newest >= rule.wins && completeInside > 0) return true;
    if (isComplete(newest)) completeInside -= 1;
  }
  return false;
}

function missingOf(sheet: Sheet, rule: ProofRule, counted: Wins, candidates: () => Wins): Proof['missing'] {
  const wins = Math.max(0, rule.wins - counted.length);
  if (counted.length === 0) return { wins, clauses: [...rule.each, ...rule.once] };
  const lacks = (clause: ClauseId) => (win: number) => !meets(sheet, win, clauseMask([clause]));
  const each = wins > 0 ? rule.each.filter((clause) => candidates().some(lacks(clause))) : [];
  return { wins, clauses: [...each, ...fewestUnmet(sheet, rule.once, counted)] };
}

function fewestUnmet(sheet: Sheet, clauses: readonly ClauseId[], counted: Wins): ClauseId[] {
  const all = clauseMask(clauses);
  if (all === 0 || counted.some((win) => meets(sheet, win, all))) return [];
  let fewest = [...clauses];
  for (const win of newestFirst(sheet, counted)) {
    const unmet = clauses.filter((clause) => !meets(sheet, win, clauseMask([clause])));
    if (unmet.length < fewest.length) fewest = unmet;
  }
  return fewest;
}
