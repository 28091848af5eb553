import { DatabaseShadow } from '@/lib/db/shadow-database';
import { closeToPages } from '@/lib/safety/closed-storage';
import { StorageShadow } from './shadow-in-storage';
import type { ShadowStore } from './shadow-store';

let opened: Promise<ShadowStore> | undefined;

/**
 * Where this browser keeps the copy best. `storage.local` outlives a damaged database, but only in Chromium can it be
 * closed to content scripts; elsewhere the copy is a database of its own.
 */
export function openShadowStore(): Promise<ShadowStore> {
  opened ??= chooseStore();
  return opened;
}

async function chooseStore(): Promise<ShadowStore> {
  return (await closeToPages()) ? new StorageShadow() : new DatabaseShadow();
}
