import { ARTIFACT_TYPES, type ArtifactType } from './artifact';
import { type Month, monthOf } from './day';
import type { Ladder } from './ladder';
import { byNewest, type LoggedWin } from './log';
import type { WinFields } from './win';
import { type NarrowedBy, type Narrowing, NOT_NARROWED, narrowerOf } from './win-narrowing';
import { matchesText } from './win-search';

/** `typed` for wins without an artifact, a kind of artifact, or a host as `host:github.com`. */
export type Source = 'typed' | ArtifactType | `host:${string}`;

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

/** The wins that `filter` asks for, in its order: the newest first, of one day the last added first. */
export function filterWins(
  log: readonly LoggedWin[],
  filter: WinFilter,
  ladder: Ladder,
  by: NarrowedBy = {},
): LoggedWin[] {
  const isAskedFor = narrowerOf(filter, ladder, by);
  const inCategory = new Set(
    ladder.behaviours.filter(({ categoryId }) => categoryId === filter.category).map(({ id }) => id),
  );
  const known = new Set(ladder.behaviours.map(({ id }) => id));
  const hits = log.filter(
    (logged) =>
      matchesChoices(logged, filter) &&
      matchesBehaviour(logged, filter.behaviour, known) &&
      isAskedFor(logged) &&
      (filter.category === null || logged.behaviourIds.some((id) => inCategory.has(id))) &&
      matchesText(logged, filter.text),
  );
  hits.sort(byNewest);
  if (filter.order === 'newest') return hits;
  return [...hits.filter(isUnmapped), ...hits.filter((logged) => !isUnmapped(logged))];
}

export function isUnmapped({ behaviourIds }: LoggedWin): boolean {
  return behaviourIds.length === 0;
}

function matchesChoices(logged: LoggedWin, { source, month, status, kind }: WinFilter): boolean {
  const { win } = logged;
  return (
    (status === null || win.status === status) &&
    (kind === null || win.kind === kind) &&
    (month === null || monthOf(win.occurredOn) === month) &&
    (source === null || sourcesOf(logged).includes(source))
  );
}

function matchesBehaviour(logged: LoggedWin, behaviour: WinFilter['behaviour'], known: ReadonlySet<string>): boolean {
  if (behaviour === null) return true;
  if (behaviour === 'none') return isUnmapped(logged);
  const { behaviourIds } = logged;
  return behaviour === 'some' ? behaviourIds.some((id) => known.has(id)) : behaviourIds.includes(behaviour);
}

function sourcesOf({ artifacts }: LoggedWin): Source[] {
  if (artifacts.length === 0) return ['typed'];
  return artifacts.flatMap(({ type, host }): Source[] => [type, `host:${host}`]);
}

/** The sources and months that occur in `log`: what a filter can offer. */
export function filterChoices(log: readonly LoggedWin[]): { types: Source[]; hosts: Source[]; months: Month[] } {
  const sources = new Set(log.flatMap(sourcesOf));
  const types: Source[] = ['typed', ...ARTIFACT_TYPES];
  return {
    types: types.filter((source) => sources.has(source)),
    hosts: [...sources].filter((source) => source.startsWith('host:')).sort(),
    months: [...new Set(log.map(({ win }) => monthOf(win.occurredOn)))].sort().reverse(),
  };
}

/** `wins` in runs under one heading: a month, or `unmapped` for those that come first because they are mapped to none. */
export function groupWins(
  wins: readonly LoggedWin[],
  order: WinFilter['order'],
): { heading: Month | 'unmapped'; wins: LoggedWin[] }[] {
  const groups: { heading: Month | 'unmapped'; wins: LoggedWin[] }[] = [];
  for (const logged of wins) {
    const heading = order === 'unmapped-first' && isUnmapped(logged) ? 'unmapped' : monthOf(logged.win.occurredOn);
    const last = groups.at(-1);
    if (last?.heading === heading) last.wins.push(logged);
    else groups.push({ heading, wins: [logged] });
  }
  return groups;
}
