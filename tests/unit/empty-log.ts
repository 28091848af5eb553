import { db } from '@/lib/db/database';

/** The log as on the day of installing: nothing in it. */
export async function emptyLog(): Promise<void> {
  await db.delete();
  await db.open();
}
