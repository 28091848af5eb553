import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import type { Day } from '@/lib/domain/day';
import { newRecord, type RecordFields } from '@/lib/domain/record';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { afterOf, keepBefore } from '@/lib/restore/way-back';
import { dayAndTitle, isDayThere, type KnownWins, type NewImport, sameKey } from './plan-import';

export interface BroughtIn {
  added: number;
  /** Came into the log meanwhile, by another tab. */
  skipped: number;
  /** Takes it back, see `takeBack`; null: nothing was added. */
  beforeId: string | null;
}

/** What the log has, for a file to be held against. What lies in the trash counts by its page only. */
export function readKnown(): Promise<KnownWins> {
  return db.transaction('r', [db.wins, db.artifacts], async () => knownBy(await readInBatches(db.wins)));
}

async function knownBy(wins: readonly Win[]): Promise<KnownWins> {
  const [keys, owners] = await Promise.all([
    db.artifacts.orderBy('key').uniqueKeys(),
    db.artifacts.orderBy('winId').uniqueKeys(),
  ]);
  const ofPage = new Set(owners.map(String));
  const standing = wins.filter(({ deletedAt }) => deletedAt === null);
  const daysOf = (some: readonly Win[]) => new Set(some.map(({ occurredOn, title }) => dayAndTitle(occurredOn, title)));
  return {
    keys: new Set(keys.map((key) => sameKey(String(key)))),
    days: daysOf(standing),
    daysOfPageless: daysOf(standing.filter(({ id }) => !ofPage.has(id))),
  };
}

/** The wins of these days: who saves meanwhile is not to wait for the reading of years. */
async function winsOf(days: ReadonlySet<Day>): Promise<Win[]> {
  const found = await Promise.all([...days].map((day) => db.wins.where('occurredOn').equals(day).toArray()));
  return found.flat();
}

/** Adds the wins of a plan to the inbox, in one transaction: all that are still new, or none. */
export function bringIn(wanted: readonly NewImport[]): Promise<Outcome<BroughtIn>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.wins, db.artifacts, db.backups], async (): Promise<Outcome<BroughtIn>> => {
      const known = await knownBy(await winsOf(new Set(wanted.map(({ fields }) => fields.occurredOn))));
      const present = new Set(await db.wins.toCollection().primaryKeys());
      const fresh = wanted.filter(({ winId, fields, artifacts }) => {
        const place = dayAndTitle(fields.occurredOn, fields.title);
        const isThere = present.has(winId) || isDayThere(known, place, artifacts.length > 0);
        return !isThere && !artifacts.some((artifact) => known.keys.has(sameKey(artifact.fields.key)));
      });
      const skipped = wanted.length - fresh.length;
      if (fresh.length === 0) return { ok: true, added: 0, skipped, beforeId: null };
      const wins = fresh.map(({ winId, fields }): Win => newRecord(winId, fields, writing));
      const artifacts = fresh.flatMap(({ winId, artifacts }) =>
        artifacts.map(({ id, fields }): Artifact => newRecord(id, { ...fields, winId }, writing)),
      );
      const changes = { wins: wins.map(asNew), artifacts: artifacts.map(asNew) };
      const beforeId = await keepBefore(changes, 'before-import', writing);
      await db.wins.bulkAdd(wins);
      await db.artifacts.bulkAdd(artifacts);
      return { ok: true, added: wins.length, skipped, beforeId };
    });
  });
}

function asNew(row: RecordFields) {
  return { id: row.id, before: null, after: afterOf(row, false) };
}
