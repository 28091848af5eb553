import type { Instant } from '@/lib/domain/day';
import { type FolderRow, machine, type OtherLog } from './machine';

/** The folder that backups go to, with what is known of it; null: none was chosen. */
export async function readFolder(): Promise<FolderRow | null> {
  return (await machine.folder.get('folder')) ?? null;
}

/** From now on backups go there. What was known of another folder’s files is forgotten, but not which logs are joined. */
export async function keepFolder(handle: FileSystemDirectoryHandle, now: Date): Promise<void> {
  const chosenAt = now.toISOString();
  const fresh = { backedUpAt: null, lookedAt: null, trouble: null };
  await machine.transaction('rw', [machine.folder, machine.others], async () => {
    await machine.others.toCollection().modify({ file: '', size: -1, state: '', names: [] });
    await machine.folder.put({ key: 'folder', handle, name: handle.name, chosenAt, ...fresh });
  });
}

/** Backups go there no more; the files stay. */
export async function forgetFolder(): Promise<void> {
  await machine.folder.delete('folder');
}

/** Notes that it is seen to now, so that no other page does it as well. */
export async function noteLook(of: 'backedUpAt' | 'lookedAt', at: Instant): Promise<void> {
  await machine.folder.update('folder', { [of]: at });
}

/** Why the last backup did not get there; null: it did. */
export async function noteTrouble(trouble: FolderRow['trouble']): Promise<void> {
  await machine.folder.update('folder', { trouble });
}

/** The names of the files that this browser has written there. */
export async function noteWritten(written: string[]): Promise<void> {
  await machine.folder.update('folder', { written });
}

/**
 * The folder, the last backup into it, and what is known of others’ files: in one transaction, with nothing awaited
 * beside it, for a live reading misses what is written while it waits.
 */
export async function readFolderState() {
  const { folder, backups, others } = machine;
  return machine.transaction('r', [folder, backups, others], async () => {
    const [row, last, logs] = await Promise.all([folder.get('folder'), backups.get('folder'), others.toArray()]);
    return { row: row ?? null, last: last ?? null, logs };
  });
}

/** What is known of the file of another installation. */
export async function readOtherLog(installation: string): Promise<OtherLog | undefined> {
  return machine.others.get(installation);
}

/** Puts what is known of another installation’s file in the place of what was. */
export async function noteOtherLog(other: OtherLog): Promise<void> {
  await machine.others.put(other);
}
