import { readDurability } from '@/lib/db/health';

/** What the browser says of the place that the log is kept in. */
export interface StorageFacts {
  /** `strict`, `relaxed`, or `unknown` where it does not say. */
  durability: string;
  /** Bytes, of everything of Winnow’s; null where it does not say. */
  used: number | null;
  quota: number | null;
  /** Whether it promises to keep it when the disk is short; null where it does not say. */
  isPersisted: boolean | null;
}

/** Reads them, and asks the browser to keep the log where it does not say that it will: Firefox does when it is asked. */
export async function readStorageFacts(): Promise<StorageFacts> {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  const [durability, estimate, isPersisted] = await Promise.all([
    readDurability().catch(() => 'unknown'),
    storage?.estimate().catch(() => undefined),
    storage ? askToKeep(storage).catch(() => null) : null,
  ]);
  return { durability, used: estimate?.usage ?? null, quota: estimate?.quota ?? null, isPersisted };
}

async function askToKeep(storage: StorageManager): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
