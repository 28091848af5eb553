import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestSpread } from '@/lib/domain/packet/best-spread';

interface One {
  worth: number;
  places: string[];
}

const places: fc.Arbitrary<string[]> = fc.oneof(
  fc.constant<string[]>(['']),
  fc.subarray<string>(['o', 's', 'm', 'c', 'j'], { minLength: 1, maxLength: 3 }),
);
/** As `rankWins` sorts them; of equal ones the earlier is the newer. */
const ranked = fc
  .array(fc.record({ strength: fc.integer({ min: 1, max: 4 }), places }), { maxLength: 9 })
  .map((wins) => wins.map((one): One => ({ ...one, worth: one.strength * 4 - (one.places[0] === '' ? 1 : 0) })))
  .map((wins) => wins.sort((a, b) => b.worth - a.worth));
const asked = fc.record({
  wins: ranked,
  taken: fc.array(places, { maxLength: 2 }),
  count: fc.integer({ min: 0, max: 3 }),
});

describe('the best spread', () => {
  it('is the best of all that there are', () => {
    fc.assert(
      fc.property(asked, ({ wins, taken, count }) => {
        const better = (a: One[], b: One[]) =>
          pairsOf(a, taken) - pairsOf(b, taken) || worthOf(b) - worthOf(a) || firstOther(a, b, wins);
        const [best] = choices(wins, Math.min(count, wins.length)).sort(better);
        expect(bestSpread(wins, taken, count)).toEqual(best);
      }),
      { numRuns: 500 },
    );
  });

  it('shows no category twice wherever that can be avoided', () => {
    fc.assert(
      fc.property(asked, ({ wins, taken, count }) => {
        const chosen = bestSpread(wins, taken, count);
        const isAvoidable = choices(wins, chosen.length).some((each) => pairsOf(each, taken) === 0);
        expect(pairsOf(chosen, taken) === 0).toBe(isAvoidable);
      }),
    );
  });

  it('is found among a hundred thousand at once', () => {
    const kinds = ['o', 's', 'm', 'c', 'j'].flatMap((a, at, all) => all.slice(at).map((b) => [...new Set([a, b])]));
    const wins = Array.from({ length: 100_000 }, (_, at) => ({ worth: 16, places: kinds[at % kinds.length] ?? [] }));
    expect(bestSpread(wins, [], 3).map(({ places }) => places)).toEqual([['o'], ['s'], ['m']]);
  });
});

function choices(wins: readonly One[], size: number): One[][] {
  if (size === 0) return [[]];
  return wins.flatMap((one, at) => choices(wins.slice(at + 1), size - 1).map((more) => [one, ...more]));
}

function pairsOf(chosen: readonly One[], taken: readonly string[][]): number {
  const beside = [...taken];
  let pairs = 0;
  for (const one of chosen) {
    pairs += beside.filter((other) => other.some((place) => one.places.includes(place))).length;
    beside.push(one.places);
  }
  return pairs;
}

function worthOf(chosen: readonly One[]): number {
  return chosen.reduce((sum, { worth }) => sum + worth, 0);
}

/** Which of the two has the earlier win where they first differ. */
function firstOther(a: readonly One[], b: readonly One[], wins: readonly One[]): number {
  const at = a.findIndex((one, index) => one !== b[index]);
  return at < 0 ? 0 : wins.indexOf(a[at] as One) - wins.indexOf(b[at] as One);
}
