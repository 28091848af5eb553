import { Dexie } from 'dexie';
import { changedRecord, newRecord } from '@/lib/domain/record';
import type { Draft, DraftSurface } from '@/lib/domain/win/draft';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** What was being typed on this surface, by field; empty when nothing was. */
export async function readDraft(surface: DraftSurface, key: string): Promise<Record<string, string>> {
  return (await findDraft(surface, key))?.fields ?? {};
}

/** The same with when it was written; undefined when nothing was being typed. */
export async function findDraft(surface: DraftSurface, key: string): Promise<Draft | undefined> {
  const draft = await db.drafts.where('[surface+key]').equals([surface, key]).first();
  return draft?.deletedAt === null ? draft : undefined;
}

/** Everything that is being typed on this surface. */
export async function listDrafts(surface: DraftSurface): Promise<Draft[]> {
  const drafts = await db.drafts
    .where('[surface+key]')
    .between([surface, Dexie.minKey], [surface, Dexie.maxKey])
    .toArray();
  return drafts.filter(({ deletedAt }) => deletedAt === null);
}

/** Puts `fields` in the place of what was being typed there. */
export function keepDraft(surface: DraftSurface, key: string, fields: Record<string, string>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.drafts, async (): Promise<Outcome> => {
      const row = await db.drafts.where('[surface+key]').equals([surface, key]).first();
      if (row) await db.drafts.put(changedRecord(row, { fields, deletedAt: null }, writing));
      else await db.drafts.add(newRecord(crypto.randomUUID(), { surface, key, fields }, writing));
      return { ok: true };
    });
  });
}

/** Forgets what was being typed there; nothing happens where nothing was. */
export function dropDraft(surface: DraftSurface, key: string): Promise<Outcome> {
  return attempt(async () => {
    await db.drafts.where('[surface+key]').equals([surface, key]).delete();
    return { ok: true };
  });
}
