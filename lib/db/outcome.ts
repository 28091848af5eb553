import { Dexie } from 'dexie';
import { ensureOpen, OpenTrouble, readConnection, untilDone, untilReleased } from '@/lib/db/opening/connection';
import type { StorageTrouble } from '@/lib/domain/storage-trouble';
import { db } from './database';

/** Why a command changed nothing. `too-long`: the win has no room for more words; only what adds some says so. */
export type StorageRefusal = 'not-found' | 'too-long' | StorageTrouble;
export type Outcome<T = object, R extends StorageRefusal = Exclude<StorageRefusal, 'too-long'>> =
  | ({ ok: true } & T)
  | { ok: false; reason: R };

/** Runs a command; an error of the database becomes a value, and nothing of the command was kept. */
export async function attempt<T extends object, R extends StorageRefusal = never>(
  command: () => Promise<Outcome<T, R>>,
): Promise<Outcome<T, R | StorageTrouble>> {
  try {
    // Without a turn in between where none is needed: a page that closes has no other one.
    const released = untilReleased();
    if (released) await released;
    if (!db.isOpen()) await ensureOpen();
    return await untilDone(command());
  } catch (error) {
    return { ok: false, reason: toTrouble(error) };
  }
}

/** What an error of the database means for the user. */
export function toTrouble(error: unknown): StorageTrouble {
  if (error instanceof OpenTrouble) return error.reason;
  // It was under way when the log was given up.
  if (readConnection() === 'outdated') return 'storage-outdated';
  return isFull(error) ? 'storage-full' : 'storage-failed';
}

function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'QuotaExceededError' || causesOf(error).some(isFull);
}

/** Dexie wraps what the browser said; of many writes at once each failure is listed. */
function causesOf(error: Error): unknown[] {
  const listed = error instanceof Dexie.BulkError || error instanceof Dexie.ModifyError ? (error.failures ?? []) : [];
  return error instanceof Dexie.DexieError ? [error.inner, ...listed] : listed;
}
