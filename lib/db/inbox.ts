import { Dexie } from 'dexie';
import { db } from './database';

/** Ids of the wins that wait in the inbox, newest day first. Reads keys only: ten thousand rows would take a second. */
export async function listInboxIds(): Promise<string[]> {
  return db.transaction('r', db.wins, async () => {
    const [ids, trashed] = await Promise.all([
      db.wins
        .where('[status+occurredOn+createdAt]')
        .between(['inbox', Dexie.minKey], ['inbox', Dexie.maxKey])
        .primaryKeys(),
      // null is no key, so this index holds the trashed ones only.
      db.wins.where('deletedAt').above('').primaryKeys(),
    ]);
    const inTrash = new Set(trashed);
    return ids.filter((id) => !inTrash.has(id)).reverse();
  });
}

export async function countInbox(): Promise<number> {
  return (await listInboxIds()).length;
}
