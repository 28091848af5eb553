import { packLeaf } from '@/lib/domain/counting/leaf';
import { factsOf } from '@/lib/domain/counting/win-facts';
import { NO_CROSSWALK } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { entriesReader, type WinEntry } from '@/lib/domain/win-list/win-entry';
import { wordsReader } from '@/lib/domain/win-list/win-words';

/** What the list of wins knows of wins outside the trash, in their order. */
export function entriesOf(log: readonly LoggedWin[], ladder: Ladder): WinEntry[] {
  const ladderId = ladder.id;
  const facts = log.map(({ win, artifacts, behaviourIds }) => {
    const links = behaviourIds.map((behaviourId) => ({ winId: win.id, ladderId, behaviourId, deletedAt: null }));
    return factsOf(win, artifacts, links);
  });
  const behaviourIds = ladder.behaviours.map(({ id }) => id);
  const toEntries = entriesReader({ ladderId, behaviourIds, builtInId: ladderId, crosswalk: NO_CROSSWALK });
  const words = new Map(log.map((logged) => [logged.win.id, wordsReader()(logged)]));
  return toEntries(packLeaf('', facts)).map((entry) => ({ ...entry, ...words.get(entry.id), isRead: true }));
}
