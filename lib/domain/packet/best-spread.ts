import type { RankedWin } from '@/lib/domain/proof/strongest';

type Placed = Pick<RankedWin, 'worth' | 'places'>;

/**
 * The best `count`, three at most, of `ranked`, the strongest first: no other choice has fewer pairs of one category,
 * those with `taken` included; of these none is stronger together, none as strong has fewer wins that show nothing, and
 * none as good is newer. Fewer where there are no more.
 */
export function bestSpread<T extends Placed>(
  ranked: readonly T[],
  taken: readonly (readonly string[])[],
  count: number,
): T[] {
  const able = withoutOutdone(ranked, count);
  const size = Math.min(count, able.length);
  let best: T[] | null = null;
  for (let pairs = 0; best === null; pairs++) best = strongestOf(able, taken, { size, pairs });
  return best;
}

/** Without those that never stand in the best choice: so many before them show no other category than they do. */
function withoutOutdone<T extends Placed>(ranked: readonly T[], count: number): T[] {
  const kept: T[] = [];
  const full = new Set<string>();
  for (const one of ranked) {
    const places = [...one.places].sort().join('\n');
    if (full.has(places)) continue;
    const before = kept.filter((other) => other.places.every((place) => one.places.includes(place)));
    if (before.length < count) kept.push(one);
    else full.add(places);
  }
  return kept;
}

/** The strongest `size` of `able` with so many pairs of one category at most; null where there are none. */
function strongestOf<T extends Placed>(
  able: readonly T[],
  taken: readonly (readonly string[])[],
  { size, pairs }: { size: number; pairs: number },
): T[] | null {
  let [best, most]: [T[] | null, number] = [null, -1];
  // The first of equally good choices stays: it has the newer wins.
  const choose = (chosen: T[], worth: number, left: number, from: number) => {
    if (chosen.length === size) {
      if (worth > most) [best, most] = [chosen, worth];
      return;
    }
    for (let at = from; at < able.length; at++) {
      const one = able[at];
      // What comes after it is worth no more.
      if (!one || worth + one.worth * (size - chosen.length) <= most) return;
      const beside = [...taken, ...chosen.map(({ places }) => places)];
      const shared = beside.filter((places) => places.some((place) => one.places.includes(place))).length;
      if (shared <= left) choose([...chosen, one], worth + one.worth, left - shared, at + 1);
    }
  };
  choose([], 0, pairs, 0);
  return best;
}
