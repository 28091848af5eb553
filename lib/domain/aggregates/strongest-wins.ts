import type { Ladder } from '@/lib/domain/ladder/ladder';
import { LEVELS, OUTCOME_STATES } from '@/lib/domain/win/win';
import { markAt, newestFirst, type Sheet, showsAt } from './sheet';

const [VAGUE, STRONG] = [LEVELS.indexOf('vague'), LEVELS.indexOf('strong')];
const [KNOWN, HELD, FAILED] = [
  OUTCOME_STATES.indexOf('known'),
  OUTCOME_STATES.indexOf('held'),
  OUTCOME_STATES.indexOf('did-not-hold'),
];
const UNLINKED = '';

/** See `strongestWins`; `wins`: the standing ones that are no lessons, by day. */
export function strongestAt(sheet: Sheet, ladder: Ladder, wins: readonly number[], limit = 5): number[] {
  const places = (win: number) => {
    const found = new Set<string>();
    for (const [at, { categoryId }] of ladder.behaviours.entries()) if (showsAt(sheet, win, at)) found.add(categoryId);
    return found.size > 0 ? [...found] : [UNLINKED];
  };
  /** The strongest first; of equal ones those that show a behaviour. */
  const ranks: number[][] = [];
  for (const win of wins) {
    const outcome = markAt(sheet, win, 'outcomeState');
    if (markAt(sheet, win, 'level') === VAGUE || outcome === FAILED) continue;
    const known = outcome === KNOWN || outcome === HELD ? 1 : 0;
    const strength = (markAt(sheet, win, 'level') === STRONG ? 2 : 1) + markAt(sheet, win, 'artifact') + known;
    const isLinked = ladder.behaviours.some((_, at) => showsAt(sheet, win, at));
    const rank = (4 - strength) * 2 + (isLinked ? 0 : 1);
    ranks[rank] ??= [];
    ranks[rank].push(win);
  }
  const sorted = ranks.flatMap((rank) => newestFirst(sheet, rank));
  const chosen: number[] = [];
  let taken = new Set<string>();
  while (chosen.length < Math.min(limit, sorted.length)) {
    const next = sorted.find((win) => !chosen.includes(win) && !places(win).some((place) => taken.has(place)));
    if (next === undefined) taken = new Set();
    else {
      chosen.push(next);
      for (const place of places(next)) taken.add(place);
    }
  }
  return chosen;
}
