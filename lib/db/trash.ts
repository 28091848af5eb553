import { db } from './database';
import { attempt, type Outcome } from './outcome';

export const TRASH_DAYS = 30;

/** Removes for good what has lain in the trash for more than 30 days, with everything that hangs on it. */
export function emptyOldTrash(now: Date): Promise<Outcome<{ removed: number }>> {
  return attempt(async () => {
    const before = new Date(now.getTime() - TRASH_DAYS * 24 * 60 * 60 * 1000).toISOString();
    return db.transaction(
      'rw',
      [db.wins, db.artifacts, db.evidence],
      async (): Promise<Outcome<{ removed: number }>> => {
        const old = await db.wins.where('deletedAt').below(before).primaryKeys();
        await db.artifacts.where('winId').anyOf(old).delete();
        await db.evidence.where('winId').anyOf(old).delete();
        await db.wins.bulkDelete(old);
        return { ok: true, removed: old.length };
      },
    );
  });
}
