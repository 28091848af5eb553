import type { Crosswalk } from '@/lib/domain/ladder/crosswalk';
import type { Leaf } from './leaf';
import { partsOf, SHOWS_NONE, STANDS, TAKEN_BACK } from './win-facts';

/** The ladder that links are read for; see `behavioursShown`. */
export interface Reading {
  ladderId: string;
  /** In the ladder's order. */
  behaviourIds: readonly string[];
  builtInId: string;
  crosswalk: Crosswalk;
}

/** What one link says of the ladder: the places that it shows or takes back. */
interface Meaning {
  is: 'own' | 'back' | 'restated' | 'none' | 'nothing';
  places: readonly number[];
}

/** Reads the links of a leaf into `shown` and `mapped`, from the place `start` on: what `behavioursShown` says of each. */
export function behavioursRead(reading: Reading, words: number) {
  const meanings = new Map<string, Meaning>();
  const meaningOf = (link: string): Meaning => {
    const known = meanings.get(link) ?? readMeaning(link, reading);
    meanings.set(link, known);
    return known;
  };
  const isRestating = reading.crosswalk.size > 0;
  return (leaf: Leaf, shown: Uint32Array, mapped: Uint8Array, start: number): void => {
    const means = leaf.names.map(meaningOf);
    const back = new Set<number>();
    let from = 0;
    for (const [at, end] of leaf.ends.entries()) {
      const win = start + at;
      back.clear();
      for (let each = from; each < end; each++) {
        const meaning = means[leaf.links[each] ?? 0];
        if (!meaning) continue;
        if (meaning.is === 'back') for (const place of meaning.places) back.add(place);
        if (meaning.is === 'none') mapped[win] = (mapped[win] ?? 0) | 2;
        if (meaning.is !== 'own') continue;
        mapped[win] = (mapped[win] ?? 0) | 1;
        for (const place of meaning.places) setBit(shown, win * words, place);
      }
      for (let each = from; isRestating && each < end; each++) {
        const meaning = means[leaf.links[each] ?? 0];
        if (meaning?.is !== 'restated' && !(meaning?.is === 'own' && reading.ladderId === reading.builtInId)) continue;
        for (const place of meaning.places) {
          if (back.has(place)) continue;
          mapped[win] = (mapped[win] ?? 0) | 1;
          setBit(shown, win * words, place);
        }
      }
      from = end;
    }
  };
}

function setBit(shown: Uint32Array, from: number, place: number): void {
  const word = from + (place >>> 5);
  shown[word] = (shown[word] ?? 0) | (1 << (place & 31));
}

function readMeaning(link: string, { ladderId, behaviourIds, builtInId, crosswalk }: Reading): Meaning {
  const { kind, ladderId: of, behaviourId } = partsOf(link);
  const placesOf = (ids: readonly string[]) => ids.map((id) => behaviourIds.indexOf(id)).filter((place) => place >= 0);
  if (of === ladderId) {
    if (kind === STANDS) return { is: 'own', places: placesOf([behaviourId]) };
    if (kind === TAKEN_BACK) return { is: 'back', places: placesOf([behaviourId]) };
    if (kind === SHOWS_NONE) return { is: 'none', places: [] };
  }
  if (kind !== STANDS || of !== builtInId) return { is: 'nothing', places: [] };
  return { is: 'restated', places: placesOf(crosswalk.get(behaviourId) ?? []) };
}
