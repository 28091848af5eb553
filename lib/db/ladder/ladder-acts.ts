import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { readSettings, writeSettings } from '@/lib/db/settings';
import type { StoredLadder } from '@/lib/domain/ladder/stored-ladder';
import { changedRecord, type Writing } from '@/lib/domain/record';

/** How a ladder stands, and which one is in use. */
interface Standing {
  row: StoredLadder | undefined;
  inUse: string;
}

/** What one command changed of a ladder and of which one is in use: enough to take it back. */
export interface LadderAct {
  ladderId: string;
  before: Standing;
  after: Standing;
}

/** Runs a command on the ladders and on which one is in use, in one transaction. */
export function writeLadders<T extends object = object>(
  command: (writing: Writing) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  return attempt(async () => {
    const writing = await startWriting();
    // Not the bare call: Dexie counts the awaits of an async function only where it sees that it is one.
    return db.transaction('rw', [db.ladders, db.settings], async () => command(writing));
  });
}

/** The row of a ladder, a deleted one too, inside the caller's transaction. */
export function findLadderRow(ladderId: string): Promise<StoredLadder | undefined> {
  return db.ladders.where('ladderId').equals(ladderId).first();
}

/** The same for one ladder, with the way back. */
export function actOnLadder(
  ladderId: string,
  command: (writing: Writing, row: StoredLadder | undefined) => Promise<Outcome>,
): Promise<Outcome<{ act: LadderAct }>> {
  return writeLadders(async (writing): Promise<Outcome<{ act: LadderAct }>> => {
    const before = await standingOf(ladderId);
    const outcome = await command(writing, before.row);
    if (!outcome.ok) return outcome;
    return { ok: true, act: { ladderId, before, after: await standingOf(ladderId) } };
  });
}

/** Takes `act` back, all of it or, where the ladder or the choice was changed since, nothing: `undid: false`. */
export function undoLadderAct({ ladderId, before, after }: LadderAct): Promise<Outcome<{ undid: boolean }>> {
  return writeLadders(async (writing): Promise<Outcome<{ undid: boolean }>> => {
    const { row, inUse } = await standingOf(ladderId);
    if (row?.rev !== after.row?.rev || inUse !== after.inUse) return { ok: true, undid: false };
    if (row && row.rev !== before.row?.rev) {
      await db.ladders.put(changedRecord<StoredLadder>(row, earlier(before.row, writing), writing));
    }
    if (inUse !== before.inUse) await writeSettings({ ladderId: before.inUse }, writing);
    return { ok: true, undid: true };
  });
}

/** A ladder that was not there before goes again; what was linked to it meanwhile stays. */
function earlier(row: StoredLadder | undefined, { now }: Writing): Partial<StoredLadder> {
  if (!row) return { deletedAt: now.toISOString() };
  const { ladder, levels, rules, deletedAt } = row;
  return { ladder, levels, rules, deletedAt };
}

async function standingOf(ladderId: string): Promise<Standing> {
  return { row: await findLadderRow(ladderId), inUse: (await readSettings()).ladderId };
}
