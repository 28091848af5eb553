import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { compareEntries, type WinEntry } from '@/lib/domain/win-list/win-entry';
import { comesFirst, matcherOf, NO_FILTER, type WinFilter } from '@/lib/domain/win-list/win-filter';
import type { KnownEmployers } from '@/lib/domain/win-list/win-narrowing';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { entriesOf } from './entries-of';

/** What the list of wins shows of `log` under `filter`. */
export function listWins(
  log: readonly LoggedWin[],
  filter: Partial<WinFilter>,
  ladder: Ladder,
  employers: KnownEmployers = [],
): readonly WinEntry[] {
  const asked = { ...NO_FILTER, ...filter };
  const entries = entriesOf(log, ladder).sort(compareEntries);
  const matches = matcherOf(asked, { ladder, builtIn: seniorEngineer, employers });
  const hits = matches ? entries.filter(matches) : entries;
  const first = hits.filter((entry) => comesFirst(entry, asked.order));
  return [...first, ...hits.filter((entry) => !first.includes(entry))];
}
