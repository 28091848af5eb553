import type { LoggedWin } from '@/lib/domain/log';
import { db } from './database';

/** Every win outside the trash, newest first, with its artifacts and its evidence for one ladder. */
export async function readLog(ladderId: string): Promise<LoggedWin[]> {
  return (await readAll(ladderId)).filter(({ win }) => win.deletedAt === null);
}

/** What lies in the trash, last trashed first. */
export async function readTrash(ladderId: string): Promise<LoggedWin[]> {
  const trashed = (await readAll(ladderId)).filter(({ win }) => win.deletedAt !== null);
  return trashed.sort((a, b) => (b.win.deletedAt ?? '').localeCompare(a.win.deletedAt ?? ''));
}

async function readAll(ladderId: string): Promise<LoggedWin[]> {
  const [wins, artifacts, evidence] = await db.transaction('r', [db.wins, db.artifacts, db.evidence], () =>
    Promise.all([db.wins.orderBy('occurredOn').reverse().toArray(), db.artifacts.toArray(), db.evidence.toArray()]),
  );
  const logged = new Map(wins.map((win): [string, LoggedWin] => [win.id, { win, artifacts: [], behaviourIds: [] }]));
  for (const row of artifacts) {
    if (row.deletedAt === null) logged.get(row.winId)?.artifacts.push(row);
  }
  for (const row of evidence) {
    if (row.ladderId === ladderId && row.deletedAt === null) logged.get(row.winId)?.behaviourIds.push(row.behaviourId);
  }
  return [...logged.values()];
}
