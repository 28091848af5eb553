import { behavioursRead, type Reading } from './behaviours-read';
import { idsOf, type Leaf } from './leaf';
import { markOf } from './win-facts';

/** The facts of a whole log, each kind of them in one row of numbers, read for one ladder. */
export interface Sheet {
  count: number;
  days: Int32Array;
  clauses: Uint32Array;
  marks: Uint32Array;
  added: Float64Array;
  /** Places in `employerIds`; 0: none was said. */
  employers: Uint32Array;
  employerIds: (string | null)[];
  /** The behaviours of the ladder that each win shows, `words` numbers a win, one bit each in the ladder's order. */
  shown: Uint32Array;
  words: number;
  /** 1: it shows a behaviour, one that the ladder has no more included. 2: the user said that it shows none. */
  mapped: Uint8Array;
  idAt: (place: number) => string;
}

/** The facts of all leaves, in their order, as one column each, with what each win shows of the ladder that `reading` is of. */
export function openSheet(leaves: readonly Leaf[], reading: Reading): Sheet {
  const count = leaves.reduce((sum, { days }) => sum + days.length, 0);
  const words = Math.max(1, Math.ceil(reading.behaviourIds.length / 32));
  const employerPlaces = new Map<string, number>([['', 0]]);
  const sheet = {
    ...{ count, words, days: new Int32Array(count) },
    ...{ clauses: new Uint32Array(count), marks: new Uint32Array(count), added: new Float64Array(count) },
    ...{ employers: new Uint32Array(count), shown: new Uint32Array(count * words), mapped: new Uint8Array(count) },
  };
  const read = behavioursRead(reading, words);
  const starts: number[] = [];
  let start = 0;
  for (const leaf of leaves) {
    starts.push(start);
    sheet.days.set(leaf.days, start);
    sheet.clauses.set(leaf.clauses, start);
    sheet.marks.set(leaf.marks, start);
    sheet.added.set(leaf.added, start);
    for (const [at, place] of leaf.employers.entries()) {
      if (place > 0) sheet.employers[start + at] = placeIn(employerPlaces, leaf.names[place] ?? '');
    }
    read(leaf, sheet.shown, sheet.mapped, start);
    start += leaf.days.length;
  }
  const employerIds = [...employerPlaces.keys()].map((id) => id || null);
  return { ...sheet, employerIds, idAt: idReader(leaves, starts) };
}

/** Of a log without a win. */
export function emptySheet(): Sheet {
  return openSheet([], { ladderId: '', behaviourIds: [], builtInId: '', crosswalk: new Map() });
}

function placeIn(places: Map<string, number>, name: string): number {
  const known = places.get(name) ?? places.size;
  places.set(name, known);
  return known;
}

/** Ids are taken apart where somebody asks for one. */
function idReader(leaves: readonly Leaf[], starts: readonly number[]): Sheet['idAt'] {
  const read: (string[] | undefined)[] = [];
  return (place) => {
    let [from, to] = [0, starts.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((starts[middle] ?? 0) <= place) from = middle;
      else to = middle;
    }
    const leaf = leaves[from];
    const ids = read[from] ?? (leaf ? idsOf(leaf) : []);
    read[from] = ids;
    return ids[place - (starts[from] ?? 0)] ?? '';
  };
}

/** Whether a win shows any of the behaviours of `mask`, which has one bit each. */
export function showsAny({ shown, words }: Sheet, win: number, mask: Uint32Array): boolean {
  for (let word = 0; word < words; word++) {
    if (((shown[win * words + word] ?? 0) & (mask[word] ?? 0)) !== 0) return true;
  }
  return false;
}

/** Behaviours, by their places in the ladder, as one bit each. */
export function maskOf({ words }: Sheet, places: readonly number[]): Uint32Array {
  const mask = new Uint32Array(words);
  for (const place of places) mask[place >>> 5] = (mask[place >>> 5] ?? 0) | (1 << (place & 31));
  return mask;
}

/** The newest first: by day alone, which is enough to count. */
export function byDay({ days }: Sheet, wins: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const win of wins) {
    const day = days[win] ?? 0;
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  const places = new Map<number, number>();
  let next = 0;
  for (const day of [...counts.keys()].sort((a, b) => b - a)) {
    places.set(day, next);
    next += counts.get(day) ?? 0;
  }
  const sorted = new Array<number>(wins.length).fill(0);
  for (const win of wins) {
    const day = days[win] ?? 0;
    const place = places.get(day) ?? 0;
    sorted[place] = win;
    places.set(day, place + 1);
  }
  return sorted;
}

/** `sorted` by day, and wins of one day by when they were added, the newest first. */
export function newestFirst(sheet: Sheet, sorted: readonly number[]): number[] {
  const { days } = sheet;
  const done: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && days[sorted[to] ?? 0] === days[sorted[from] ?? 0]) to++;
    const sameDay = sorted.slice(from, to);
    if (sameDay.length > 1) sameDay.sort((a, b) => addedLater(sheet, a, b));
    for (const win of sameDay) done.push(win);
    from = to;
  }
  return done;
}

function addedLater({ added, idAt }: Sheet, a: number, b: number): number {
  return (added[b] ?? 0) - (added[a] ?? 0) || (idAt(a) < idAt(b) ? -1 : 1);
}

/** The ids of the wins at these places. */
export function idsAt({ idAt }: Sheet, wins: readonly number[]): string[] {
  return wins.map(idAt);
}

/** A mark of a win, see `MARKS`. */
export function markAt({ marks }: Sheet, win: number, mark: Parameters<typeof markOf>[1]): number {
  return markOf(marks[win] ?? 0, mark);
}
