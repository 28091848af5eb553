import type { LoggedWin } from '@/lib/domain/log';
import type { Win } from '@/lib/domain/win';
import type { WinEntry } from '@/lib/domain/win-entry';
import { readFor } from './crosswalk';
import { db } from './database';
import { toLog } from './log';

/** Whose reading of the log the entries are, and how one is made. */
export interface EntryOf {
  ladderId: string;
  toEntry: (logged: LoggedWin) => WinEntry;
}

const tables = () => [db.wins, db.artifacts, db.evidence, db.ladders];

/** Entries of the `count` newest wins, the trash left out; of the oldest of their days, all or none. */
export function readNewestEntries(count: number, of: EntryOf): Promise<WinEntry[]> {
  return db.transaction('r', tables(), async () => {
    const newest = await db.wins
      .orderBy('occurredOn')
      .reverse()
      .filter(({ deletedAt }) => deletedAt === null)
      .limit(count)
      .toArray();
    const oldest = newest.at(-1)?.occurredOn;
    const whole = newest.length < count ? newest : newest.filter(({ occurredOn }) => occurredOn !== oldest);
    return entriesOf(whole, of);
  });
}

/** Entries of these wins; those that are gone or in the trash are absent. */
export function readEntries(winIds: readonly string[], of: EntryOf): Promise<WinEntry[]> {
  return db.transaction('r', tables(), async () => {
    const wins = await db.wins.bulkGet([...winIds]);
    return entriesOf(
      wins.flatMap((win) => (win?.deletedAt === null ? [win] : [])),
      of,
    );
  });
}

async function entriesOf(wins: Win[], { ladderId, toEntry }: EntryOf): Promise<WinEntry[]> {
  const ids = wins.map(({ id }) => id);
  const [artifacts, evidence, reading] = await Promise.all([
    db.artifacts.where('winId').anyOf(ids).toArray(),
    db.evidence.where('winId').anyOf(ids).toArray(),
    readFor(ladderId),
  ]);
  return toLog(wins, artifacts, evidence, reading).map(toEntry);
}

/**
 * Entries of the next `count` wins by id, those in the trash left out, and the last id; null where there are no more. All
 * three tables are read by one range of ids, which is many times quicker than by each id.
 */
export function readEntriesAfter(
  after: string,
  count: number,
  { ladderId, toEntry }: EntryOf,
): Promise<{ entries: WinEntry[]; last: string } | null> {
  return db.transaction('r', tables(), async () => {
    const wins = await db.wins.where(':id').above(after).limit(count).toArray();
    const last = wins.at(-1)?.id;
    if (last === undefined) return null;
    const [artifacts, evidence, reading] = await Promise.all([
      db.artifacts.where('winId').between(after, last, false, true).toArray(),
      db.evidence.where('winId').between(after, last, false, true).toArray(),
      readFor(ladderId),
    ]);
    const standing = wins.filter(({ deletedAt }) => deletedAt === null);
    return { entries: toLog(standing, artifacts, evidence, reading).map(toEntry), last };
  });
}

/** The wins that these artifacts and evidence rows hang on; null where one of the rows is gone. */
export async function winsOfRows(artifactIds: readonly string[], evidenceIds: readonly string[]) {
  const [artifacts, evidence] = await Promise.all([
    db.artifacts.bulkGet([...artifactIds]),
    db.evidence.bulkGet([...evidenceIds]),
  ]);
  const winIds: string[] = [];
  for (const row of [...artifacts, ...evidence]) {
    if (!row) return null;
    winIds.push(row.winId);
  }
  return winIds;
}
