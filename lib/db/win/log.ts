import type { Table } from 'dexie';
import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import { type ReadFor, readFor } from '@/lib/db/ladder/crosswalk';
import type { Day } from '@/lib/domain/day';
import { dayByDay } from '@/lib/domain/day-by-day';
import { behavioursShown } from '@/lib/domain/ladder/crosswalk';
import type { LoggedWin } from '@/lib/domain/log';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { inSlices } from '@/lib/long-work/in-slices';
import { listWinsBetween } from './wins';

/**
 * Every win outside the trash, newest first, with its artifacts and its evidence for one ladder. Not within a
 * transaction: the page has its turn.
 */
export async function readLog(ladderId: string, hear?: HearRow): Promise<LoggedWin[]> {
  return (await readAll(ladderId, hear)).filter(({ win }) => win.deletedAt === null);
}

/**
 * Hears of every win and artifact as it comes, while the database looks for the next: what has to be read off all of
 * them is read by then.
 */
export type HearRow = (row: Win | Artifact) => void;

/** The wins of a stretch of days, both included, with all that hangs on them: quick where the whole log is long. */
export async function readLogBetween(ladderId: string, from: Day, to: Day): Promise<LoggedWin[]> {
  return db.transaction('r', [db.wins, db.artifacts, db.evidence, db.ladders], async () => {
    return withAll(await listWinsBetween(from, to), ladderId);
  });
}

/** What lies in the trash, last trashed first: read by its index, which holds nothing else. */
export async function readTrash(): Promise<Win[]> {
  return (await db.wins.orderBy('deletedAt').toArray()).reverse();
}

/** `wins` with all that hangs on them, in their order; inside the caller's transaction. */
async function withAll(wins: Win[], ladderId: string): Promise<LoggedWin[]> {
  const ids = wins.map(({ id }) => id);
  const [artifacts, evidence, reading] = await Promise.all([
    hangingOn(db.artifacts, ids),
    hangingOn(db.evidence, ids),
    readFor(ladderId),
  ]);
  return toLog(wins, artifacts, evidence, reading);
}

/** Wins whose rows are asked for at once: so many that the database always has some to look for, and no frame is late. */
const ASKED_AT_ONCE = 64;

/** The rows of each of these wins, asked for by itself: a cursor would wait for the database at every single one. */
async function hangingOn<T>(table: Table<T, string>, winIds: readonly string[]): Promise<T[]> {
  const rows: T[] = [];
  for (let at = 0; at < winIds.length; at += ASKED_AT_ONCE) {
    const asked = winIds.slice(at, at + ASKED_AT_ONCE);
    for (const own of await Promise.all(asked.map((id) => table.where('winId').equals(id).toArray())))
      rows.push(...own);
  }
  return rows;
}

async function readAll(ladderId: string, hear?: HearRow): Promise<LoggedWin[]> {
  const tables = [db.wins, db.artifacts, db.evidence, db.ladders];
  const [log, days] = [putTogether(), dayByDay<Win>(({ occurredOn }) => occurredOn)];
  const hearing = <T extends Win | Artifact>(put: (row: T) => void) => {
    return (row: T) => {
      put(row);
      hear?.(row);
    };
  };
  const [reading] = await db.transaction('r', tables, () =>
    Promise.all([
      readFor(ladderId),
      readInBatches(db.wins, { hear: hearing(days.add) }),
      readInBatches(db.artifacts, { hear: hearing(log.ofArtifact) }),
      readInBatches(db.evidence, { hear: log.ofEvidence }),
    ]),
  );
  const logged: LoggedWin[] = [];
  const newestFirst = days.oldestFirst().reverse();
  await inSlices(newestFirst, (ofDay) => {
    for (const win of ofDay.reverse()) logged.push(log.ofWin(win, reading));
  });
  return logged;
}

/** `wins` in their order, each with its artifacts outside the trash and the behaviours that it shows. */
function toLog(wins: Win[], artifacts: Artifact[], evidence: Evidence[], reading: ReadFor): LoggedWin[] {
  const log = putTogether();
  artifacts.forEach(log.ofArtifact);
  evidence.forEach(log.ofEvidence);
  return wins.map((win) => log.ofWin(win, reading));
}

/** The steps from rows to wins with all that hangs on them, one a row; the wins come last. */
function putTogether() {
  const artifactsOf = new Map<string, Artifact[]>();
  const evidenceOf = new Map<string, Evidence[]>();
  return {
    ofArtifact: (row: Artifact): void => {
      if (row.deletedAt === null) add(artifactsOf, row);
    },
    ofEvidence: (row: Evidence): void => add(evidenceOf, row),
    ofWin: (win: Win, reading: ReadFor): LoggedWin => ({
      win,
      artifacts: artifactsOf.get(win.id) ?? [],
      behaviourIds: behavioursShown(evidenceOf.get(win.id) ?? [], reading),
    }),
  };
}

function add<T extends { winId: string }>(rowsOf: Map<string, T[]>, row: T): void {
  const rows = rowsOf.get(row.winId);
  if (rows) rows.push(row);
  else rowsOf.set(row.winId, [row]);
}
