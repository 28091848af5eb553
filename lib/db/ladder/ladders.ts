import { db } from '@/lib/db/database';
import type { Outcome } from '@/lib/db/outcome';
import { standingRows } from '@/lib/db/rows/standing-rows';
import { readSettings, writeSettings } from '@/lib/db/settings';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { type StoredLadder, withRules } from '@/lib/domain/ladder/stored-ladder';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { collator } from '@/lib/i18n/formatters';
import { language } from '@/lib/i18n/say';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { actOnLadder, findLadderRow, type LadderAct } from './ladder-acts';

/** The ladder that every section reads the log by; the built-in one where another is set that is gone. */
export async function readActiveLadder(): Promise<Ladder> {
  // Every section waits for it: most logs are read by the built-in one, so that is asked for at once.
  const [{ ladderId }, builtIn] = await Promise.all([readSettings(), readLadder(seniorEngineer.id)]);
  const chosen = ladderId === seniorEngineer.id ? builtIn : await readLadder(ladderId);
  return chosen ?? builtIn ?? spokenLadder(seniorEngineer);
}

/** A ladder with the user's own rules in it; undefined when there is none of this id. */
export async function readLadder(ladderId: string): Promise<Ladder | undefined> {
  const row = await readStoredLadder(ladderId);
  const ladder = ladderId === seniorEngineer.id ? seniorEngineer : row?.ladder;
  return ladder ? spokenLadder(withRules(ladder, row?.rules ?? {})) : undefined;
}

/** What is stored of a ladder: the ladder as it was brought in, and the rules set since. */
export async function readStoredLadder(ladderId: string): Promise<StoredLadder | undefined> {
  const row = await findLadderRow(ladderId);
  return row?.deletedAt === null ? row : undefined;
}

/** Every ladder that can be chosen, the built-in one first. */
export async function listLadders(): Promise<Ladder[]> {
  const rows = await standingRows(db.ladders);
  const builtIn = rows.find(({ ladderId }) => ladderId === seniorEngineer.id);
  const brought = rows.flatMap(({ ladder, rules }) => (ladder ? [withRules(ladder, rules)] : []));
  brought.sort((a, b) => collator(language()).compare(a.name, b.name));
  return [spokenLadder(withRules(seniorEngineer, builtIn?.rules ?? {})), ...brought];
}

interface Saving {
  /** Reads the log by it from now on. */
  use?: boolean;
  /** Behaviours of which the ladder's rule takes the place of the user's earlier one. */
  ruled?: readonly string[];
}

/**
 * Adds a ladder, or puts a newer reading in the place of an older one; evidence, claims and the user's rules stay. Its id
 * is not the built-in one's. All of it or nothing.
 */
export function saveLadder(
  ladder: Ladder,
  levels: StoredLadder['levels'],
  { use = false, ruled = [] }: Saving = {},
): Promise<Outcome<{ act: LadderAct }>> {
  return actOnLadder(ladder.id, async (writing, row) => {
    const kept = Object.entries(row?.rules ?? {}).filter(([id]) => !ruled.includes(id));
    const rules = Object.fromEntries(kept);
    if (row)
      await db.ladders.put(changedRecord<StoredLadder>(row, { ladder, levels, rules, deletedAt: null }, writing));
    else await db.ladders.add(newRecord(crypto.randomUUID(), { ladderId: ladder.id, ladder, levels, rules }, writing));
    if (use) await writeSettings({ ladderId: ladder.id }, writing);
    return { ok: true };
  });
}

/**
 * Takes a ladder away, and the built-in one takes its place where it is in use; what was linked to it or claimed of it
 * stays, and is there again when it is brought in anew.
 */
export function deleteLadder(ladderId: string): Promise<Outcome<{ act: LadderAct }>> {
  return actOnLadder(ladderId, async (writing, row) => {
    const deletedAt = writing.now.toISOString();
    if (row) await db.ladders.put(changedRecord<StoredLadder>(row, { deletedAt }, writing));
    const { ladderId: inUse } = await readSettings();
    if (inUse === ladderId) await writeSettings({ ladderId: seniorEngineer.id }, writing);
    return { ok: true };
  });
}

/** Has the log read by this ladder from now on. */
export function activateLadder(ladderId: string): Promise<Outcome<{ act: LadderAct }>> {
  return actOnLadder(ladderId, async (writing) => {
    if (!(await readLadder(ladderId))) return { ok: false, reason: 'not-found' };
    await writeSettings({ ladderId }, writing);
    return { ok: true };
  });
}
