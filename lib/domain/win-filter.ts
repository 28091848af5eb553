import { type Month, monthOf } from './day';
import type { Ladder } from './ladder';
import type { WinFields } from './win';
import type { Source, WinEntry } from './win-entry';
import { type KnownEmployers, type Narrowing, NOT_NARROWED, narrowerOf } from './win-narrowing';
import { hasWords, wordsAsked } from './win-search';

/** What the list of wins is narrowed to; null asks for nothing. */
export interface WinFilter extends Narrowing {
  text: string;
  /** A behaviour's id, `some` for wins that are mapped to any, or `none` for those that are mapped to none yet. */
  behaviour: string | null;
  category: string | null;
  source: Source | null;
  month: Month | null;
  status: WinFields['status'] | null;
  kind: WinFields['kind'] | null;
  /** The ladder that the log is read by; null: the active one. */
  ladder: string | null;
  order: 'newest' | 'unmapped-first';
}

export const NO_FILTER: WinFilter = {
  text: '',
  behaviour: null,
  category: null,
  source: null,
  month: null,
  status: null,
  kind: null,
  ladder: null,
  ...NOT_NARROWED,
  order: 'newest',
};

/** Whether `filter` hides anything; the order and the ladder do not. */
export function isNarrowed(filter: WinFilter): boolean {
  const { text, order: _, ladder: __, ...choices } = filter;
  return text.trim() !== '' || Object.values(choices).some((choice) => choice !== null);
}

/** Whether an entry is one that `filter` asks for. */
export function matcherOf(
  filter: WinFilter,
  ladder: Ladder,
  employers: KnownEmployers = [],
): (entry: WinEntry) => boolean {
  const isAskedFor = narrowerOf(filter, employers);
  const words = wordsAsked(filter.text);
  const inCategory = new Set(
    ladder.behaviours.filter(({ categoryId }) => categoryId === filter.category).map(({ id }) => id),
  );
  const known = new Set(ladder.behaviours.map(({ id }) => id));
  return (entry) =>
    matchesChoices(entry, filter) &&
    matchesBehaviour(entry, filter.behaviour, known) &&
    (filter.category === null || entry.behaviourIds.some((id) => inCategory.has(id))) &&
    isAskedFor(entry) &&
    hasWords(entry.text, words);
}

/** Entries of an index that `filter` asks for, in its order, where `hits` are in that of the index: the newest first. */
export function inOrder(hits: readonly WinEntry[], order: WinFilter['order']): readonly WinEntry[] {
  if (order === 'newest') return hits;
  return [...hits.filter(isUnmapped), ...hits.filter((entry) => !isUnmapped(entry))];
}

function isUnmapped({ behaviourIds }: WinEntry): boolean {
  return behaviourIds.length === 0;
}

function matchesChoices(entry: WinEntry, { source, month, status, kind }: WinFilter): boolean {
  return (
    (status === null || entry.status === status) &&
    (kind === null || entry.kind === kind) &&
    (month === null || entry.occurredOn.startsWith(month)) &&
    (source === null || entry.sources.includes(source))
  );
}

function matchesBehaviour(entry: WinEntry, behaviour: WinFilter['behaviour'], known: ReadonlySet<string>): boolean {
  if (behaviour === null) return true;
  if (behaviour === 'none') return isUnmapped(entry);
  const { behaviourIds } = entry;
  return behaviour === 'some' ? behaviourIds.some((id) => known.has(id)) : behaviourIds.includes(behaviour);
}

/** The heading that an entry stands under: its month, or `unmapped` where those come first. */
export function headingOf(entry: WinEntry, order: WinFilter['order']): Month | 'unmapped' {
  return order === 'unmapped-first' && isUnmapped(entry) ? 'unmapped' : monthOf(entry.occurredOn);
}
