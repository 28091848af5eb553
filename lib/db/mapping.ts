import { Dexie } from 'dexie';
import { behavioursShown } from '@/lib/domain/crosswalk';
import type { LoggedWin } from '@/lib/domain/log';
import { readFor } from './crosswalk';
import { db } from './database';
import { evidenceByWin } from './log';
import { readWin } from './wins';

const mapped = () => [db.wins, db.evidence, db.ladders];
const ready = () =>
  db.wins.where('[status+occurredOn+createdAt]').between(['ready', Dexie.minKey], ['ready', Dexie.maxKey]);

// null is no key, so this index holds the trashed ones only.
const trashed = () => db.wins.where('[status+deletedAt]').between(['ready', Dexie.minKey], ['ready', Dexie.maxKey]);

/** How many wins are ready: another number tells that some were kept or put away. Reads neither rows nor their keys. */
export async function countReady(): Promise<number> {
  const [all, inTrash] = await db.transaction('r', db.wins, () => Promise.all([ready().count(), trashed().count()]));
  return all - inTrash;
}

/**
 * Ids of the ready wins that are linked to no behaviour of the ladder and of which nobody said that they show none,
 * newest first. Of wins it reads keys only: ten thousand rows would take a second.
 */
export function listUnmapped(ladderId: string): Promise<string[]> {
  return db.transaction('r', mapped(), async () => {
    const [ids, dropped, none, evidence, reading] = await Promise.all([
      ready().primaryKeys(),
      trashed().primaryKeys(),
      db.wins.where('shownNone').equals(ladderId).primaryKeys(),
      db.evidence.toArray(),
      readFor(ladderId),
    ]);
    const settled = new Set([...dropped, ...none]);
    for (const [winId, rows] of evidenceByWin(evidence)) {
      if (behavioursShown(rows, reading).length > 0) settled.add(winId);
    }
    return ids.filter((id) => !settled.has(id)).reverse();
  });
}

/** Several wins with all that hangs on them, by id, in one reading; those that are gone are absent. */
export function readWins(winIds: readonly string[], ladderId: string): Promise<Map<string, LoggedWin>> {
  return db.transaction('r', [...mapped(), db.artifacts], async () => {
    const read = await Promise.all(winIds.map((id) => readWin(id, ladderId)));
    return new Map(read.flatMap((logged) => (logged ? [[logged.win.id, logged] as const] : [])));
  });
}
