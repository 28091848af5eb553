import { Dexie } from 'dexie';
import { db } from '@/lib/db/database';

/** Tells one state of the inbox from another without reading it. */
export interface InboxMark {
  /** How many wins wait. */
  count: number;
  /** When the newest win of the log was added; null in an empty one. */
  newest: string | null;
}

const waiting = () =>
  db.wins.where('[status+occurredOn+createdAt]').between(['inbox', Dexie.minKey], ['inbox', Dexie.maxKey]);
// null is no key, so this index holds the trashed ones only.
const trashed = () => db.wins.where('[status+deletedAt]').between(['inbox', Dexie.minKey], ['inbox', Dexie.maxKey]);

/** Counted in their index: no row is read. */
export function readInboxMark(): Promise<InboxMark> {
  return db.transaction('r', db.wins, async () => {
    const [all, inTrash] = await Promise.all([waiting().count(), trashed().count()]);
    const newest = await db.wins.orderBy('createdAt').lastKey();
    return { count: all - inTrash, newest: newest === undefined ? null : String(newest) };
  });
}

/**
 * Ids of the wins that wait in the inbox, newest day first, and the mark of that moment. Reads keys only: ten thousand
 * rows would take a second. Ten thousand keys still take a while, live ones much longer: not to be read after every act.
 */
export function listInbox(): Promise<InboxMark & { ids: string[] }> {
  return db.transaction('r', db.wins, async () => {
    const [ids, dropped] = await Promise.all([waiting().primaryKeys(), trashed().primaryKeys()]);
    const inTrash = new Set(dropped);
    return { ...(await readInboxMark()), ids: ids.filter((id) => !inTrash.has(id)).reverse() };
  });
}
