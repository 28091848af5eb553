import type { Ladder, ProofRule } from '@/lib/domain/ladder';
import { changedRecord, newRecord } from '@/lib/domain/record';
import { type StoredLadder, type StoredLadderFields, withRules } from '@/lib/domain/stored-ladder';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';
import { changeSettings, readSettings } from './settings';

/** The ladder that every section reads the log by; the built-in one where another is set that is gone. */
export async function readActiveLadder(): Promise<Ladder> {
  const { ladderId } = await readSettings();
  return (await readLadder(ladderId)) ?? (await readLadder(seniorEngineer.id)) ?? seniorEngineer;
}

/** A ladder with the user's own rules in it; undefined when there is none of this id. */
export async function readLadder(ladderId: string): Promise<Ladder | undefined> {
  const row = await readStoredLadder(ladderId);
  const ladder = ladderId === seniorEngineer.id ? seniorEngineer : row?.ladder;
  return ladder ? withRules(ladder, row?.rules ?? {}) : undefined;
}

/** What is stored of a ladder: the ladder as it was brought in, and the rules set since. */
export async function readStoredLadder(ladderId: string): Promise<StoredLadder | undefined> {
  const row = await db.ladders.where('ladderId').equals(ladderId).first();
  return row?.deletedAt === null ? row : undefined;
}

/** Every ladder that can be chosen, the built-in one first. */
export async function listLadders(): Promise<Ladder[]> {
  const rows = await db.ladders.filter(({ deletedAt }) => deletedAt === null).toArray();
  const builtIn = rows.find(({ ladderId }) => ladderId === seniorEngineer.id);
  const brought = rows.flatMap(({ ladder, rules }) => (ladder ? [withRules(ladder, rules)] : []));
  brought.sort((a, b) => a.name.localeCompare(b.name));
  return [withRules(seniorEngineer, builtIn?.rules ?? {}), ...brought];
}

/** Adds a ladder, or puts a newer reading in the place of an older one; evidence and claims stay. Its id is not the built-in one's. */
export function saveLadder(ladder: Ladder, levels: StoredLadder['levels']): Promise<Outcome> {
  return put(ladder.id, () => ({ ladder, levels }));
}

/** Sets the rule of one behaviour; null: back to the ladder's own. */
export function setRule(ladderId: string, behaviourId: string, rule: ProofRule | null): Promise<Outcome> {
  return put(ladderId, ({ rules }) => {
    const others = Object.entries(rules).filter(([id]) => id !== behaviourId);
    return { rules: Object.fromEntries(rule ? [...others, [behaviourId, rule]] : others) };
  });
}

/** Every rule of a ladder back to the ladder's own. */
export function resetRules(ladderId: string): Promise<Outcome> {
  return put(ladderId, () => ({ rules: {} }));
}

/** Takes a ladder away; what was linked to it or claimed of it stays, and is there again when it is brought in anew. */
export function deleteLadder(ladderId: string): Promise<Outcome> {
  return put(ladderId, () => ({ deletedAt: new Date().toISOString() }));
}

export function activateLadder(ladderId: string): Promise<Outcome> {
  return changeSettings({ ladderId });
}

function put(ladderId: string, change: (row: StoredLadderFields) => Partial<StoredLadder>): Promise<Outcome> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.ladders, async (): Promise<Outcome> => {
      const row = await db.ladders.where('ladderId').equals(ladderId).first();
      if (row) await db.ladders.put(changedRecord<StoredLadder>(row, { deletedAt: null, ...change(row) }, writing));
      else {
        const blank: StoredLadderFields = { ladderId, ladder: null, rules: {}, levels: null };
        await db.ladders.add(newRecord(crypto.randomUUID(), { ...blank, ...change(blank) }, writing));
      }
      return { ok: true };
    });
  });
}
