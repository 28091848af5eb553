import type { WinFacts } from './win-facts';

/** The facts of some hundred wins in a row, by id, side by side in few numbers: a log of a lifetime is read in one go. */
export interface Leaf {
  /** Made by `leafKey` of the id from which on its wins are; the first leaf begins with ''. */
  id: string;
  /** One a line, ascending. */
  ids: string;
  added: Float64Array;
  days: Int32Array;
  followUps: Int32Array;
  clauses: Uint32Array;
  marks: Uint32Array;
  /** Places in `names`; 0: none. */
  employers: Uint16Array;
  /** Places in `names`, all wins after each other; `ends`: where those of each win end. */
  links: Uint16Array;
  ends: Uint16Array;
  names: string[];
}

/** More wins than these, and a leaf becomes two: each save writes one of them anew. */
export const LEAF_MOST = 256;
/** How many of them a leaf gets that is made at once. */
export const LEAF_FILLED = 192;

const LEAF = '>';
/** After the key of every leaf. */
export const LEAVES_END = '?';

/** The key of the leaf that begins with this win; of the first one with ''. */
export function leafKey(winId: string): string {
  return `${LEAF}${winId}`;
}

/** The facts of up to `LEAF_MOST` wins, sorted by their ids, as columns. */
export function packLeaf(id: string, facts: readonly WinFacts[]): Leaf {
  const names = [''];
  const places = new Map([['', 0]]);
  const placeOf = (name: string) => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    return names.push(name) - 1;
  };
  const links = facts.map((each) => each.links.map(placeOf));
  let end = 0;
  const ends = links.map((each) => {
    end += each.length;
    return end;
  });
  return {
    id,
    ids: facts.map((each) => each.id).join('\n'),
    added: Float64Array.from(facts, ({ added }) => added),
    days: Int32Array.from(facts, ({ day }) => day),
    followUps: Int32Array.from(facts, ({ followUp }) => followUp),
    clauses: Uint32Array.from(facts, ({ clauses }) => clauses),
    marks: Uint32Array.from(facts, ({ marks }) => marks),
    employers: Uint16Array.from(facts, ({ employerId }) => placeOf(employerId ?? '')),
    links: Uint16Array.from(links.flat()),
    ends: Uint16Array.from(ends),
    names,
  };
}

/** What was packed, win by win. */
export function unpackLeaf(leaf: Leaf): WinFacts[] {
  const nameAt = (place: number) => leaf.names[place] ?? '';
  return idsOf(leaf).map((id, at) => ({
    id,
    added: leaf.added[at] ?? 0,
    day: leaf.days[at] ?? 0,
    followUp: leaf.followUps[at] ?? 0,
    clauses: leaf.clauses[at] ?? 0,
    marks: leaf.marks[at] ?? 0,
    employerId: nameAt(leaf.employers[at] ?? 0) || null,
    links: [...leaf.links.subarray(at === 0 ? 0 : leaf.ends[at - 1], leaf.ends[at])].map(nameAt),
  }));
}

/** The ids of the wins in a leaf, in its order. */
export function idsOf({ ids }: Pick<Leaf, 'ids'>): string[] {
  return ids === '' ? [] : ids.split('\n');
}

/** `leaf` with the facts of some wins as they are now; null: the win is gone. Two leaves where one would be too long. */
export function changedLeaf(leaf: Leaf, changes: ReadonlyMap<string, WinFacts | null>): Leaf[] {
  const [first, ...others] = changes.values();
  if (first && others.length === 0 && hasRoom(leaf, first.id)) return [withAdded(leaf, first)];
  const kept = unpackLeaf(leaf).filter(({ id }) => !changes.has(id));
  const facts = [...kept, ...[...changes.values()].filter((each) => each !== null)].sort(byId);
  if (facts.length <= LEAF_MOST) return [packLeaf(leaf.id, facts)];
  // Ids are as good as random: the middle of them stays the middle.
  const middle = Math.ceil(facts.length / 2);
  const later = facts.slice(middle);
  return [packLeaf(leaf.id, facts.slice(0, middle)), packLeaf(leafKey(later[0]?.id ?? ''), later)];
}

function hasRoom({ ids, ends }: Leaf, id: string): boolean {
  return ends.length < LEAF_MOST && !ids.includes(id);
}

/** What a save does: none of the others is unpacked for it. */
function withAdded(leaf: Leaf, { id, added, day, followUp, clauses, marks, employerId, links }: WinFacts): Leaf {
  const ids = idsOf(leaf);
  const at = ids.filter((each) => each < id).length;
  const names = [...leaf.names];
  const placeOf = (name: string) => {
    const known = names.indexOf(name);
    return known === -1 ? names.push(name) - 1 : known;
  };
  const from = leaf.ends[at - 1] ?? 0;
  const moved = leaf.ends.map((end, place) => (place < at ? end : end + links.length));
  return {
    id: leaf.id,
    ids: ids.toSpliced(at, 0, id).join('\n'),
    added: withNumbers(leaf.added, at, [added]),
    days: withNumbers(leaf.days, at, [day]),
    followUps: withNumbers(leaf.followUps, at, [followUp]),
    clauses: withNumbers(leaf.clauses, at, [clauses]),
    marks: withNumbers(leaf.marks, at, [marks]),
    employers: withNumbers(leaf.employers, at, [placeOf(employerId ?? '')]),
    links: withNumbers(leaf.links, from, links.map(placeOf)),
    ends: withNumbers(moved, at, [from + links.length]),
    names,
  };
}

function withNumbers<T extends Float64Array | Int32Array | Uint32Array | Uint16Array>(
  column: T,
  at: number,
  numbers: readonly number[],
): T {
  const Column = column.constructor as new (length: number) => T;
  const longer = new Column(column.length + numbers.length);
  longer.set(column.subarray(0, at));
  longer.set(numbers, at);
  longer.set(column.subarray(at), at + numbers.length);
  return longer;
}

function byId(a: WinFacts, b: WinFacts): number {
  return a.id < b.id ? -1 : 1;
}
