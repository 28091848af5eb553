import type { Table } from 'dexie';
import type { Day } from '@/lib/domain/day';
import { behavioursShown } from '@/lib/domain/ladder/crosswalk';
import type { LoggedWin } from '@/lib/domain/log';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { type ReadFor, readFor } from './crosswalk';
import { db } from './database';
import { listWinsBetween } from './wins';

/** Every win outside the trash, newest first, with its artifacts and its evidence for one ladder. */
export async function readLog(ladderId: string): Promise<LoggedWin[]> {
  return (await readAll(ladderId)).filter(({ win }) => win.deletedAt === null);
}

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
    db.artifacts.where('winId').anyOf(ids).toArray(),
    db.evidence.where('winId').anyOf(ids).toArray(),
    readFor(ladderId),
  ]);
  return toLog(wins, artifacts, evidence, reading);
}

async function readAll(ladderId: string): Promise<LoggedWin[]> {
  const tables = [db.wins, db.artifacts, db.evidence, db.ladders];
  const [wins, artifacts, evidence, reading] = await db.transaction('r', tables, () =>
    Promise.all([allOf(db.wins), allOf(db.artifacts), allOf(db.evidence), readFor(ladderId)]),
  );
  return toLog(byDay(wins), artifacts, evidence, reading);
}

/** As many rows as a page can take at once without being felt. */
const BATCH = 500;

/** All rows by id, in batches: keys are answered between two, and by id they come many times quicker than by a cursor. */
async function allOf<T extends { id: string }>(table: Table<T, string>): Promise<T[]> {
  const rows: T[] = [];
  for (let after = ''; ; ) {
    const batch = await table.where(':id').above(after).limit(BATCH).toArray();
    rows.push(...batch);
    const last = batch.at(-1);
    if (!last || batch.length < BATCH) return rows;
    after = last.id;
  }
}

/** Wins that stand by id, the newest day first. Day by day: to sort a hundred thousand at once would be felt. */
function byDay(wins: readonly Win[]): Win[] {
  const days = new Map<Day, Win[]>();
  for (const win of wins) {
    const ofDay = days.get(win.occurredOn);
    if (ofDay) ofDay.push(win);
    else days.set(win.occurredOn, [win]);
  }
  const newest = [...days.keys()].sort().reverse();
  return newest.flatMap((day) => days.get(day)?.reverse() ?? []);
}

/** `wins` in their order, each with its artifacts outside the trash and the behaviours that it shows. */
export function toLog(wins: Win[], artifacts: Artifact[], evidence: Evidence[], reading: ReadFor): LoggedWin[] {
  const logged = new Map(wins.map((win): [string, LoggedWin] => [win.id, { win, artifacts: [], behaviourIds: [] }]));
  for (const row of artifacts) {
    if (row.deletedAt === null) logged.get(row.winId)?.artifacts.push(row);
  }
  for (const [winId, rows] of evidenceByWin(evidence)) {
    const win = logged.get(winId);
    if (win) win.behaviourIds = behavioursShown(rows, reading);
  }
  return [...logged.values()];
}

function evidenceByWin(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const evidenceOf = new Map<string, Evidence[]>();
  for (const row of evidence) {
    const rows = evidenceOf.get(row.winId);
    if (rows) rows.push(row);
    else evidenceOf.set(row.winId, [row]);
  }
  return evidenceOf;
}
