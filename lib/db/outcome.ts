import { Dexie } from 'dexie';

/** Why a command changed nothing. */
export type StorageRefusal = 'not-found' | 'storage-full' | 'storage-failed';
export type Outcome<T = object> = ({ ok: true } & T) | { ok: false; reason: StorageRefusal };

/** Runs a command; an error of the database becomes a value, and nothing of the command was kept. */
export async function attempt<T extends object>(command: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await command();
  } catch (error) {
    return { ok: false, reason: isFull(error) ? 'storage-full' : 'storage-failed' };
  }
}

function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner: unknown = error instanceof Dexie.DexieError ? error.inner : undefined;
  return error.name === 'QuotaExceededError' || (inner instanceof Error && isFull(inner));
}
