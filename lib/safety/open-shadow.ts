import { DatabaseShadow } from '@/lib/db/shadow-database';
import { closeToPages } from './closed-storage';
import { exclusively } from './exclusively';
import { gatherRows } from './gather-rows';
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
  if (!(await closeToPages())) return new DatabaseShadow();
  const store = new StorageShadow();
  // A lock of its own: it is opened by those, too, who hold the other.
  await exclusively(() => gatherRows(store), 'winnow-gather');
  return store;
}
