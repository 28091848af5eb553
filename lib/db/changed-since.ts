import type { Instant } from '@/lib/domain/day';
import type { RecordFields } from '@/lib/domain/record';
import { db } from './database';

/** What nobody would miss: words on their way, what an undo needs, which page was last read how. */
const PASSING = ['drafts', 'backups', 'folded', 'sightings'];

/** Whether anything of the log was written after `at`. Quick where wins were; else it looks at every row. */
export async function hasChangedSince(at: Instant): Promise<boolean> {
  if ((await db.wins.where('createdAt').above(at).limit(1).count()) > 0) return true;
  for (const { name } of db.logTables) {
    if (PASSING.includes(name)) continue;
    const changed = await db
      .table<RecordFields, string>(name)
      .filter(({ updatedAt }) => updatedAt > at)
      .first();
    if (changed) return true;
  }
  return false;
}

/** When the oldest win was saved; null: there is none. */
export async function firstSavedAt(): Promise<Instant | null> {
  return (await db.wins.orderBy('createdAt').first())?.createdAt ?? null;
}

/** Whether there is nothing that a person put in. */
export async function isLogEmpty(): Promise<boolean> {
  const counts = await Promise.all([db.wins, db.claims, db.checkIns, db.snapshots].map((table) => table.count()));
  return counts.every((count) => count === 0);
}
