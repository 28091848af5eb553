import type { Artifact } from '@/lib/domain/artifact';
import { behavioursShown } from '@/lib/domain/crosswalk';
import type { Day } from '@/lib/domain/day';
import type { Evidence } from '@/lib/domain/evidence';
import type { LoggedWin } from '@/lib/domain/log';
import type { Win } from '@/lib/domain/win';
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
    const wins = await listWinsBetween(from, to);
    const ids = wins.map(({ id }) => id);
    const [artifacts, evidence, reading] = await Promise.all([
      db.artifacts.where('winId').anyOf(ids).toArray(),
      db.evidence.where('winId').anyOf(ids).toArray(),
      readFor(ladderId),
    ]);
    return toLog(wins, artifacts, evidence, reading);
  });
}

/** What lies in the trash, last trashed first. */
export async function readTrash(ladderId: string): Promise<LoggedWin[]> {
  const trashed = (await readAll(ladderId)).filter(({ win }) => win.deletedAt !== null);
  return trashed.sort((a, b) => (b.win.deletedAt ?? '').localeCompare(a.win.deletedAt ?? ''));
}

async function readAll(ladderId: string): Promise<LoggedWin[]> {
  const tables = [db.wins, db.artifacts, db.evidence, db.ladders];
  const [wins, artifacts, evidence, reading] = await db.transaction('r', tables, () =>
    Promise.all([
      db.wins.orderBy('occurredOn').reverse().toArray(),
      db.artifacts.toArray(),
      db.evidence.toArray(),
      readFor(ladderId),
    ]),
  );
  return toLog(wins, artifacts, evidence, reading);
}

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

export function evidenceByWin(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const evidenceOf = new Map<string, Evidence[]>();
  for (const row of evidence) {
    const rows = evidenceOf.get(row.winId);
    if (rows) rows.push(row);
    else evidenceOf.set(row.winId, [row]);
  }
  return evidenceOf;
}
