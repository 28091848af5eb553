import { Dexie } from 'dexie';
import { behavioursShown } from '@/lib/domain/crosswalk';
import type { Evidence } from '@/lib/domain/evidence';
import type { LoggedWin } from '@/lib/domain/log';
import { changedRecord, type Writing } from '@/lib/domain/record';
import type { Win } from '@/lib/domain/win';
import type { Act } from './act';
import { readFor } from './crosswalk';
import { db } from './database';
import { putEvidence } from './evidence';
import { startWriting } from './installation';
import { evidenceByWin } from './log';
import { attempt, type Outcome } from './outcome';
import { readWin } from './wins';

type Acted = Outcome<{ act: Act }>;

const mapped = () => [db.wins, db.evidence, db.ladders];
const ready = () =>
  db.wins.where('[status+occurredOn+createdAt]').between(['ready', Dexie.minKey], ['ready', Dexie.maxKey]);

// null is no key, so this index holds the trashed ones only.
const trashed = () => db.wins.where('[status+deletedAt]').between(['ready', Dexie.minKey], ['ready', Dexie.maxKey]);

/** How many wins are ready: another number tells that some were kept or put away. Reads neither rows nor their keys. */
export async function countReady(): Promise<number> {
  const [all, inTrash] = await db.transaction('r', db.wins, () => Promise.all([ready().count(), trashed().count()]));
  return all - inTrash;
}

/**
 * Ids of the ready wins that are linked to no behaviour of the ladder and of which nobody said that they show none,
 * newest first. Of wins it reads keys only: ten thousand rows would take a second.
 */
export function listUnmapped(ladderId: string): Promise<string[]> {
  return db.transaction('r', mapped(), async () => {
    const [ids, dropped, none, evidence, reading] = await Promise.all([
      ready().primaryKeys(),
      trashed().primaryKeys(),
      db.wins.where('shownNone').equals(ladderId).primaryKeys(),
      db.evidence.toArray(),
      readFor(ladderId),
    ]);
    const settled = new Set([...dropped, ...none]);
    for (const [winId, rows] of evidenceByWin(evidence)) {
      if (behavioursShown(rows, reading).length > 0) settled.add(winId);
    }
    return ids.filter((id) => !settled.has(id)).reverse();
  });
}

/** Several wins with all that hangs on them, by id, in one reading; those that are gone are absent. */
export function readWins(winIds: readonly string[], ladderId: string): Promise<Map<string, LoggedWin>> {
  return db.transaction('r', [...mapped(), db.artifacts], async () => {
    const read = await Promise.all(winIds.map((id) => readWin(id, ladderId)));
    return new Map(read.flatMap((logged) => (logged ? [[logged.win.id, logged] as const] : [])));
  });
}

/** Links a win to a behaviour, or takes the link back where there is one. `shown`: what it is linked to now. */
export function toggleShown(
  winId: string,
  { ladderId, behaviourId, by }: Pick<Evidence, 'ladderId' | 'behaviourId' | 'by'>,
): Promise<Outcome<{ act: Act; shown: string[] }>> {
  return attempt(async () => {
    let shown: string[] = [];
    const acted = await actOn(winId, async (win, writing) => {
      const before = await shownBy(winId, ladderId);
      const isOn = before.includes(behaviourId);
      shown = isOn ? before.filter((id) => id !== behaviourId) : [...before, behaviourId];
      await saysNone(win, ladderId, false, writing);
      await putEvidence(winId, ladderId, shown, by, writing);
    });
    return acted.ok ? { ...acted, shown } : acted;
  });
}

/** Notes that a win shows no behaviour of the ladder; links to any of them are taken back. */
export function showsNone(winId: string, ladderId: string): Promise<Acted> {
  return attempt(() =>
    actOn(winId, async (win, writing) => {
      await saysNone(win, ladderId, true, writing);
      await putEvidence(winId, ladderId, [], 'user', writing);
    }),
  );
}

async function actOn(winId: string, change: (win: Win, writing: Writing) => Promise<void>): Promise<Acted> {
  const writing = await startWriting();
  return db.transaction('rw', mapped(), async (): Promise<Acted> => {
    const before = await readStanding(winId);
    if (!before.win) return { ok: false, reason: 'not-found' };
    await change(before.win, writing);
    return { ok: true, act: actBetween(before, await readStanding(winId), writing) };
  });
}

async function saysNone(win: Win, ladderId: string, isNone: boolean, writing: Writing): Promise<void> {
  const others = (win.shownNone ?? []).filter((id) => id !== ladderId);
  const shownNone = isNone ? [...others, ladderId] : others;
  const next = win.shownNone === undefined && !isNone ? win : changedRecord(win, { shownNone }, writing);
  if (next !== win) await db.wins.put(next);
}

async function shownBy(winId: string, ladderId: string): Promise<string[]> {
  return behavioursShown(await db.evidence.where('winId').equals(winId).toArray(), await readFor(ladderId));
}

interface Standing {
  win: Win | undefined;
  evidence: Evidence[];
}

async function readStanding(winId: string): Promise<Standing> {
  return { win: await db.wins.get(winId), evidence: await db.evidence.where('winId').equals(winId).toArray() };
}

/** What was done between two readings. A row that is new is taken back by being taken away again. */
function actBetween(from: Standing, to: Standing, { now }: Writing): Act {
  const old = new Map(from.evidence.map((row) => [row.id, row]));
  const evidence = to.evidence
    .map((after) => ({ before: old.get(after.id) ?? { ...after, deletedAt: now.toISOString() }, after }))
    .filter(({ before, after }) => before.rev !== after.rev || before.deletedAt !== after.deletedAt);
  return { wins: winChange(from.win, to.win), artifacts: [], evidence };
}

/** A field that was not there is taken back by being emptied: rows keep what a change leaves undefined. */
function winChange(before: Win | undefined, after: Win | undefined): Act['wins'] {
  if (!before || !after || before.rev === after.rev) return [];
  const emptied = after.shownNone && !before.shownNone ? { shownNone: [] } : {};
  return [{ before: { ...before, ...emptied }, after }];
}
