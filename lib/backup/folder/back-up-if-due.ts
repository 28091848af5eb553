import { trustedAt } from '@/lib/backup/backup-due';
import { listBackupNotes } from '@/lib/db/machine/backup-notes';
import { noteLook, readFolder } from '@/lib/db/machine/folder';
import type { FolderRow } from '@/lib/db/machine/machine';
import { hasChangedSince, isLogEmpty } from '@/lib/db/watching/changed-since';
import { alone } from './alone';
import { backUpInto, openFolder } from './back-up-to-folder';

const EVERY_MS = 10 * 60_000;
/** A save stamps its rows a moment before they are there, and may miss the backup of that moment. */
const MARGIN_MS = 10_000;

/**
 * Backs up into the folder, where there is one, the browser lets Winnow in, ten minutes have passed and something has
 * changed. For pages and the worker. Never rejects.
 */
export async function backUpIfDue(now: Date): Promise<void> {
  try {
    if (isDue((await readFolder())?.backedUpAt, now)) await alone(() => backUp(now));
  } catch {
    // What cannot be read now is tried again in ten minutes; the page of the data says what stands.
  }
}

/** Whether ten minutes have passed since `at`; undefined: there is no folder. */
export function isDue(at: string | null | undefined, now: Date): boolean {
  if (at === undefined) return false;
  const since = now.getTime() - Date.parse(at ?? '');
  // Never, or by a clock that was ahead: now.
  return !(since >= 0 && since < EVERY_MS);
}

async function backUp(now: Date): Promise<void> {
  const folder = await openFolder();
  // Another page may have been here while this one waited.
  if (!folder.ok || !isDue(folder.row.backedUpAt, now)) return;
  if (await isStale(folder.row, now)) await backUpInto(folder.directory, folder.row.written, now);
  else await noteLook('backedUpAt', now.toISOString());
}

/** An empty log is never stale: after a fault that emptied it, it must not push the good backups out. */
async function isStale({ chosenAt, trouble }: FolderRow, now: Date): Promise<boolean> {
  if (await isLogEmpty()) return false;
  const note = (await listBackupNotes()).find(({ where }) => where === 'folder');
  const last = trustedAt(note?.at ?? null, now);
  if (trouble !== null || last === null || last < chosenAt) return true;
  return hasChangedSince(new Date(Date.parse(last) - MARGIN_MS).toISOString());
}
