import { lookAhead } from '@/lib/db/counting/count-ahead';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { readFor } from '@/lib/db/ladder/crosswalk';
import { attempt, type Outcome, type StorageRefusal } from '@/lib/db/outcome';
import { addEvidence } from '@/lib/db/proof/evidence';
import type { Leaf } from '@/lib/domain/counting/leaf';
import { newestWins } from '@/lib/domain/counting/newest-wins';
import type { Day } from '@/lib/domain/day';
import { behavioursShown } from '@/lib/domain/ladder/crosswalk';
import type { LoggedWin } from '@/lib/domain/log';
import { changedRecord, newRecord, type Writing } from '@/lib/domain/record';
import type { ArtifactFields } from '@/lib/domain/win/artifact';
import { changedWin, type Win, type WinFields, withLevel } from '@/lib/domain/win/win';
import { withWords } from '@/lib/domain/win/with-words';
import { listSameSaves, seeAgain } from './artifacts';

export interface NewWin {
  /** Made by whoever asks, once per act of the user, so that asking again changes nothing. */
  winId: string;
  fields: WinFields;
  /** `isTranslated`: the browser showed its page in another language, and one that is known keeps its own words. */
  artifact?: { id: string; fields: Omit<ArtifactFields, 'winId'>; isTranslated?: boolean | undefined };
  evidence?: { ladderId: string; behaviourIds: readonly string[]; by: 'user' | 'suggestion' };
  /** What the user threw away stays in the trash: nobody asked for this very win. */
  leavesTrash?: boolean;
}

/**
 * `added`: new, or added by an earlier try · `existing`: its artifact has a win, `inTrash` if that is where it was left ·
 * `restored`: that win left the trash.
 */
export type Saved = { winId: string; result: 'added' | 'existing' | 'restored'; inTrash?: true };

const everything = () => [db.wins, db.artifacts, db.evidence];
const readable = () => [...everything(), db.ladders];

/**
 * Adds a win unless it, or a win of the same artifact or of its family, is already there: then the artifact learns what
 * its page says by now, and the user's words stay. Resolves after the commit.
 */
export function saveWin({ winId, fields, artifact, evidence, leavesTrash = false }: NewWin): Promise<Outcome<Saved>> {
  return attempt(async () => {
    const writing = await startWriting();
    const takeFromTrash = (win: Win) => (leavesTrash ? leave(win) : restore(win, writing));
    return db.transaction('rw', everything(), async (transaction): Promise<Outcome<Saved>> => {
      lookAhead(transaction, winId, artifact ? 2 : 1);
      const asking = Promise.all([artifact ? listSameSaves(artifact.fields.key) : [], db.wins.get(winId)]);
      // Made while the database answers.
      const win = newRecord(winId, withLevel(fields), writing);
      const page = artifact && newRecord(artifact.id, { ...artifact.fields, winId }, writing);
      const [saves, earlier] = await asking;
      if (artifact && !artifact.isTranslated) await seeAgain(saves, artifact.fields, writing);
      for (const known of saves) {
        if (known.artifact.winId === winId) continue;
        if (known.win?.deletedAt === null) return { ok: true, winId: known.win.id, result: 'existing' };
        if (known.win) return takeFromTrash(known.win);
        // An artifact without its win is left over from a damaged database; its key belongs to the new win.
        await db.artifacts.delete(known.artifact.id);
      }
      if (earlier && !earlier.deletedAt) return { ok: true, winId, result: 'added' };
      if (earlier) return takeFromTrash(earlier);
      await Promise.all([db.wins.add(win), page && db.artifacts.add(page)]);
      if (evidence) await addEvidence(winId, evidence.ladderId, evidence.behaviourIds, evidence.by, writing);
      return { ok: true, winId, result: 'added' };
    });
  });
}

function leave({ id }: Win): Outcome<Saved> {
  return { ok: true, winId: id, result: 'existing', inTrash: true };
}

async function restore(win: Win, writing: Writing): Promise<Outcome<Saved>> {
  await db.wins.put(changedRecord(win, { deletedAt: null }, writing));
  return { ok: true, winId: win.id, result: 'restored' };
}

/** Changes the given fields of a win and no others; they may depend on what the win is by then. */
export function changeWin(
  winId: string,
  changes: Partial<WinFields> | ((win: Win) => Partial<WinFields>),
): Promise<Outcome> {
  return updateWin(winId, (win) => changedWin(win, typeof changes === 'function' ? changes(win) : changes));
}

/** As `changeWin`, with a change that is null where the win has no room for it. */
export function refineWin(
  winId: string,
  change: (win: Win) => Partial<WinFields> | null,
): Promise<Outcome<object, StorageRefusal>> {
  return updateWin(winId, (win) => {
    const changes = change(win);
    return changes && changedWin(win, changes);
  });
}

/** Adds what was typed to a win that is already there, after the user's earlier words and never over them. */
export function addToWin(
  winId: string,
  typed: Partial<WinFields> & { did: string },
): Promise<Outcome<object, StorageRefusal>> {
  return updateWin(winId, (win) => withWords(win, typed));
}

/** Moves a win to the trash, where it stays for 30 days. */
export function trashWin(winId: string): Promise<Outcome> {
  return updateWin(winId, (win, { now }) => ({ ...win, deletedAt: win.deletedAt ?? now.toISOString() }));
}

/** Takes a win out of the trash; one that is in none stays as it is. */
export function restoreWin(winId: string): Promise<Outcome> {
  return updateWin(winId, (win) => ({ ...win, deletedAt: null }));
}

function updateWin(winId: string, change: (win: Win, writing: Writing) => Win): Promise<Outcome>;
function updateWin(winId: string, change: (win: Win) => Win | null): Promise<Outcome<object, StorageRefusal>>;
function updateWin(winId: string, change: (win: Win, writing: Writing) => Win | null) {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.wins, async (): Promise<Outcome<object, StorageRefusal>> => {
      const win = await db.wins.get(winId);
      if (!win) return { ok: false, reason: 'not-found' };
      const changed = change(win, writing);
      if (!changed) return { ok: false, reason: 'too-long' };
      await db.wins.put(changedRecord(win, withLevel(changed), writing));
      return { ok: true };
    });
  });
}

/** Wins outside the trash that happened from `from` to `to`, both included. */
export async function listWinsBetween(from: Day, to: Day): Promise<Win[]> {
  // Sorted out afterwards: a filter of the database's reads row by row.
  const wins = await db.wins.where('occurredOn').between(from, to, true, true).toArray();
  return wins.filter(({ deletedAt }) => deletedAt === null);
}

/** The `count` wins added last, newest first. By their counts: whoever has dropped a thousand would step over each. */
export async function listRecentWins(leaves: readonly Leaf[], count: number): Promise<Win[]> {
  const wins = await db.wins.bulkGet(newestWins(leaves, count));
  return wins.filter((win): win is Win => win?.deletedAt === null);
}

/** A win with all that hangs on it, in the trash or not. */
export async function readWin(winId: string, ladderId: string): Promise<LoggedWin | undefined> {
  return db.transaction('r', readable(), async () => {
    const win = await db.wins.get(winId);
    if (!win) return undefined;
    const artifacts = await db.artifacts.where('winId').equals(winId).toArray();
    const rows = await db.evidence.where('winId').equals(winId).toArray();
    return { win, artifacts, behaviourIds: behavioursShown(rows, await readFor(ladderId)) };
  });
}
