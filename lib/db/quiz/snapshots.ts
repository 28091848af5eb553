import { Dexie } from 'dexie';
import { db } from '@/lib/db/database';
import type { Snapshot, StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { newRecord, type Writing } from '@/lib/domain/record';

/** Every snapshot of a ladder, oldest first. */
export async function listSnapshots(ladderId: string): Promise<StoredSnapshot[]> {
  const rows = await db.snapshots
    .where('[ladderId+takenOn]')
    .between([ladderId, Dexie.minKey], [ladderId, Dexie.maxKey])
    .toArray();
  return rows.filter(({ deletedAt }) => deletedAt === null).sort(byMoment);
}

/** Adds one inside the caller's transaction; no command changes what one says. */
export async function putSnapshot(id: string, snapshot: Snapshot, writing: Writing): Promise<void> {
  await db.snapshots.add(newRecord(id, snapshot, writing));
}

/** Which of the wins that snapshots name are still in the log, not in the trash. */
export async function listStandingIds(winIds: readonly string[]): Promise<Set<string>> {
  const wins = await db.wins.bulkGet([...new Set(winIds)]);
  return new Set(wins.flatMap((win) => (win?.deletedAt === null ? [win.id] : [])));
}

function byMoment(a: StoredSnapshot, b: StoredSnapshot): number {
  return a.takenOn.localeCompare(b.takenOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);
}

/** The snapshots of these ids that are there, of any ladder. */
export async function readSnapshots(ids: readonly string[]): Promise<StoredSnapshot[]> {
  const rows = await db.snapshots.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}
