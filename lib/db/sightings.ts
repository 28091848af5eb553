import { type Day, toDay } from '@/lib/domain/day';
import { changedRecord, newRecord } from '@/lib/domain/record';
import type { Sighting, SightingFields } from '@/lib/domain/win/sighting';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** What each adapter found on the last page of each layout, by site and layout. */
export async function listSightings(): Promise<Sighting[]> {
  const sightings = await db.sightings.orderBy('[site+layout]').toArray();
  return sightings.filter(({ deletedAt }) => deletedAt === null);
}

/** Keeps what an adapter found on a page that was saved now; once a day is enough where it finds the same. */
export function noteSighting(seen: Omit<SightingFields, 'seenAt'>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    const seenAt = writing.now.toISOString();
    return db.transaction('rw', db.sightings, async (): Promise<Outcome> => {
      const row = await db.sightings.where('[site+layout]').equals([seen.site, seen.layout]).first();
      if (!row) await db.sightings.add(newRecord(crypto.randomUUID(), { ...seen, seenAt }, writing));
      else if (isNews(row, seen, toDay(writing.now))) {
        await db.sightings.put(changedRecord(row, { ...seen, seenAt, deletedAt: null }, writing));
      }
      return { ok: true };
    });
  });
}

function isNews(row: Sighting, seen: Omit<SightingFields, 'seenAt'>, today: Day): boolean {
  const isSame = `${row.found}` === `${seen.found}` && `${row.missing}` === `${seen.missing}`;
  return !isSame || row.deletedAt !== null || toDay(new Date(row.seenAt)) !== today;
}
