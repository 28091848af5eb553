import { type Month, monthOf } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { WinFields } from '@/lib/domain/win/win';
import type { WinEntry } from './win-entry';
import { type Narrowing, NOT_NARROWED, narrowersOf, type ReadBy } from './win-narrowing';
import { hasWords, wordsAsked } from './win-search';
import type { Source } from './win-words';

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

/** Whether it takes the words of a win to say if it is asked for. */
export function asksForWords({ text, source }: WinFilter): boolean {
  return source !== null || wordsAsked(text).length > 0;
}

/** Whether it asks for some of what `earlier` asks for: as while somebody types on. */
export function isWithin({ text, ...rest }: WinFilter, { text: before, ...earlier }: WinFilter): boolean {
  const words = wordsAsked(text);
  const isLonger = wordsAsked(before).every((part) => words.some((word) => word.includes(part)));
  return isLonger && JSON.stringify(rest) === JSON.stringify(earlier);
}

type Matches = (entry: WinEntry) => boolean;

/** Whether an entry is one that `filter` asks for; only what is asked for is looked at. Null where everything is. */
export function matcherOf(filter: WinFilter, readBy: ReadBy): Matches | null {
  const { ladder } = readBy;
  const { status, kind, month, source, behaviour, category } = filter;
  const words = wordsAsked(filter.text);
  const asked: (Matches | null)[] = [
    status && ((entry) => entry.status === status),
    kind && ((entry) => entry.kind === kind),
    month === null ? null : (entry) => entry.occurredOn.startsWith(month),
    source && ((entry) => entry.sources.includes(source)),
    behaviour === null ? null : behaviourMatcher(behaviour, ladder),
    category === null ? null : showsAny(ladder.behaviours.filter(({ categoryId }) => categoryId === category)),
    ...narrowersOf(filter, readBy),
    words.length === 0 ? null : (entry) => hasWords(entry.text, words),
  ];
  const all = asked.filter((each) => each !== null);
  const [first, ...others] = all;
  return first && others.length > 0 ? (entry) => meetsAll(entry, all) : (first ?? null);
}

function meetsAll(entry: WinEntry, all: readonly Matches[]): boolean {
  for (const matches of all) if (!matches(entry)) return false;
  return true;
}

function behaviourMatcher(behaviour: string, { behaviours }: Ladder): Matches {
  if (behaviour === 'none') return showsNothing;
  return behaviour === 'some' ? showsAny(behaviours) : (entry) => entry.behaviourIds.includes(behaviour);
}

function showsAny(behaviours: Ladder['behaviours']): Matches {
  const ids = new Set(behaviours.map(({ id }) => id));
  return (entry) => entry.behaviourIds.some((id) => ids.has(id));
}

/** Whether an entry stands before all others, whatever its day: of one that shows none nobody needs to be asked again. */
export function comesFirst({ mapped }: WinEntry, order: WinFilter['order']): boolean {
  return order === 'unmapped-first' && mapped === 0;
}

function showsNothing({ mapped }: WinEntry): boolean {
  return (mapped & 1) === 0;
}

/** The heading that an entry stands under: its month, or `unmapped` where those come first. */
export function headingOf(entry: WinEntry, order: WinFilter['order']): Month | 'unmapped' {
  return comesFirst(entry, order) ? 'unmapped' : monthOf(entry.occurredOn);
}
