import { PASSING } from '@/lib/db/counting/keep-aggregates';
import { db } from '@/lib/db/database';
import { CHANGED, isLastChange } from '@/lib/domain/counting/aggregate-row';
import type { Instant } from '@/lib/domain/day';
import type { RecordFields } from '@/lib/domain/record';

/** Whether a row of the log was written after `at`; what passes by itself, such as a draft, does not count. */
export async function hasChangedSince(at: Instant): Promise<boolean> {
  const last = await db.aggregates.get(CHANGED);
  if (isLastChange(last)) return last.at > at;
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
  const tables = [db.wins, db.claims, db.checkIns, db.snapshots];
  const found = await Promise.all(tables.map((table) => table.limit(1).primaryKeys()));
  return found.every((keys) => keys.length === 0);
}
