import { type Act, evidenceChanges, putChanged } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { readFor } from '@/lib/db/ladder/crosswalk';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { changeLinks } from '@/lib/db/proof/evidence';
import { behavioursShown } from '@/lib/domain/ladder/crosswalk';
import type { Evidence } from '@/lib/domain/proof/evidence';
import { type LinkChanges, linkChanges } from '@/lib/domain/proof/link-changes';
import { changedRecord, type Writing } from '@/lib/domain/record';
import type { Relevel } from '@/lib/domain/win/relevel';
import { type Win, withLevel } from '@/lib/domain/win/win';

type Acted = Outcome<{ act: Act }>;

/**
 * Links a win to a behaviour, or takes the link back where there is one. `shown`: what it is linked to now. What is linked
 * is read again by `relevel`.
 */
export function toggleShown(
  winId: string,
  { ladderId, behaviourId, by }: Pick<Evidence, 'ladderId' | 'behaviourId' | 'by'>,
  relevel: Relevel = withLevel,
): Promise<Outcome<{ act: Act; shown: string[] }>> {
  return attempt(async () => {
    let shown: string[] = [];
    const acted = await actOn(winId, async (win, writing) => {
      const before = await shownBy(winId, ladderId);
      const isOn = before.includes(behaviourId);
      shown = isOn ? before.filter((id) => id !== behaviourId) : [...before, behaviourId];
      await saysNone(win, ladderId, false, writing);
      await changeLinks(winId, ladderId, linkChanges(before, shown), by, writing);
      if (!isOn) await readAgain(win.id, relevel, writing);
    });
    return acted.ok ? { ...acted, shown } : acted;
  });
}

/** Links a win to some behaviours and takes the links to others back, see `changeEvidence`; `relevel` as above. */
export function changeShown(
  winId: string,
  ladderId: string,
  changes: LinkChanges,
  relevel: Relevel = withLevel,
): Promise<Acted> {
  return attempt(() =>
    actOn(winId, async (_win, writing) => {
      await changeLinks(winId, ladderId, changes, 'user', writing);
      if (changes.chosen.length > 0) await readAgain(winId, relevel, writing);
    }),
  );
}

/** Notes that a win shows no behaviour of the ladder; links to any of them are taken back. */
export function showsNone(winId: string, ladderId: string): Promise<Acted> {
  return attempt(() =>
    actOn(winId, async (win, writing) => {
      await saysNone(win, ladderId, true, writing);
      await changeLinks(winId, ladderId, { chosen: [], dropped: await shownBy(winId, ladderId) }, 'user', writing);
    }),
  );
}

async function actOn(winId: string, change: (win: Win, writing: Writing) => Promise<void>): Promise<Acted> {
  const writing = await startWriting();
  return db.transaction('rw', [db.wins, db.artifacts, db.evidence, db.ladders], async (): Promise<Acted> => {
    const act = await actBy(winId, (win) => change(win, writing));
    return act ? { ok: true, act } : { ok: false, reason: 'not-found' };
  });
}

/** What `change` did to a win and its links, inside the caller's transaction; null, and nothing done, without the win. */
export async function actBy(winId: string, change: (win: Win) => Promise<void>): Promise<Act | null> {
  const before = await readRows(winId);
  if (!before.win) return null;
  await change(before.win);
  return actBetween(before, await readRows(winId));
}

/** Has `relevel` read a win with what it points to, inside the caller's transaction. */
export async function readAgain(winId: string, relevel: Relevel, writing: Writing): Promise<void> {
  const wins = await db.wins.where('id').equals(winId).toArray();
  const artifacts = await db.artifacts.where('winId').equals(winId).toArray();
  const standing = artifacts.filter(({ deletedAt }) => deletedAt === null);
  await putChanged(db.wins, wins, (win) => relevel(win, standing), writing);
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

interface Rows {
  win: Win | undefined;
  evidence: Evidence[];
}

async function readRows(winId: string): Promise<Rows> {
  return { win: await db.wins.get(winId), evidence: await db.evidence.where('winId').equals(winId).toArray() };
}

function actBetween(from: Rows, to: Rows): Act {
  return { wins: winChange(from.win, to.win), artifacts: [], evidence: evidenceChanges(from.evidence, to.evidence) };
}

/** A field that was not there is taken back by being emptied: rows keep what a change leaves undefined. */
function winChange(before: Win | undefined, after: Win | undefined): Act['wins'] {
  if (!before || !after || before.rev === after.rev) return [];
  const emptied = after.shownNone && !before.shownNone ? { shownNone: [] } : {};
  return [{ before: { ...before, ...emptied }, after }];
}
