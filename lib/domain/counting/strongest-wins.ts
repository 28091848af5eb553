import type { Ladder } from '@/lib/domain/ladder/ladder';
import { LEVELS, OUTCOME_STATES } from '@/lib/domain/win/win';
import { markAt, maskOf, newestFirst, type Sheet, showsAny } from './sheet';

const [VAGUE, STRONG] = [LEVELS.indexOf('vague'), LEVELS.indexOf('strong')];
const [KNOWN, HELD, FAILED] = [
  OUTCOME_STATES.indexOf('known'),
  OUTCOME_STATES.indexOf('held'),
  OUTCOME_STATES.indexOf('did-not-hold'),
];

const MOST = 5;

/** As `strongestWins`; `wins`: the standing ones that are no lessons, by day. */
export function strongestAt(sheet: Sheet, ladder: Ladder, wins: readonly number[]): number[] {
  const any = maskOf(sheet, [...ladder.behaviours.keys()]);
  /** The strongest first; of equal ones those that show a behaviour. */
  const ranks: number[][] = [];
  for (const win of wins) {
    const outcome = markAt(sheet, win, 'outcomeState');
    if (markAt(sheet, win, 'level') === VAGUE || outcome === FAILED) continue;
    const known = outcome === KNOWN || outcome === HELD ? 1 : 0;
    const strength = (markAt(sheet, win, 'level') === STRONG ? 2 : 1) + markAt(sheet, win, 'artifact') + known;
    const rank = (4 - strength) * 2 + (showsAny(sheet, win, any) ? 0 : 1);
    ranks[rank] ??= [];
    ranks[rank].push(win);
  }
  return chooseApart(
    sheet,
    ladder,
    ranks.flatMap((rank) => newestFirst(sheet, rank)),
  );
}

/** The first of `sorted`, no two of one category while one of another is left; wins that show nothing share one place. */
function chooseApart(sheet: Sheet, ladder: Ladder, sorted: readonly number[]): number[] {
  const categories = categoryMasks(sheet, ladder);
  const chosen: number[] = [];
  let taken: Uint32Array[] = [];
  let isBareTaken = false;
  while (chosen.length < Math.min(MOST, sorted.length)) {
    const next = sorted.find((win) => {
      if (chosen.includes(win)) return false;
      const isBare = !categories.some((mask) => showsAny(sheet, win, mask));
      return isBare ? !isBareTaken : !taken.some((mask) => showsAny(sheet, win, mask));
    });
    if (next === undefined) {
      taken = [];
      isBareTaken = false;
      continue;
    }
    chosen.push(next);
    const own = categories.filter((mask) => showsAny(sheet, next, mask));
    taken.push(...own);
    if (own.length === 0) isBareTaken = true;
  }
  return chosen;
}

/** The behaviours of each category, one bit each. */
function categoryMasks(sheet: Sheet, { behaviours }: Ladder): Uint32Array[] {
  const places = new Map<string, number[]>();
  for (const [at, { categoryId }] of behaviours.entries())
    places.set(categoryId, [...(places.get(categoryId) ?? []), at]);
  return [...places.values()].map((each) => maskOf(sheet, each));
}
