import { toDay } from '@/lib/domain/day';
import { type BackupName, nextBackupName, parseBackupName } from './backup-name';
import type { BackupDirectory } from './directory';
import { spareBackups } from './retention';
import { hasSameContent } from './same-content';
import { type FolderTrouble, troubleOf } from './trouble';

export type WriteOutcome = { ok: true; file: string } | { ok: false; reason: FolderTrouble };

interface Job {
  /** As in the names of its files. */
  installation: string;
  content: Blob;
  now: Date;
}

/**
 * Writes a backup into the folder, reads it back, and only when that is the same, byte for byte, lets older ones of this
 * installation go. Where anything fails, all that was there before is there, and no half a file.
 */
export async function writeBackup(
  directory: BackupDirectory,
  { installation, content, now }: Job,
): Promise<WriteOutcome> {
  let file = '';
  try {
    file = nextBackupName(installation, now, new Set(await directory.list()));
  } catch (error) {
    return { ok: false, reason: troubleOf(error) };
  }
  try {
    await directory.write(file, content);
    if (!(await hasSameContent(await directory.read(file), content)))
      return await withdraw(directory, file, 'not-verified');
  } catch (error) {
    return await withdraw(directory, file, troubleOf(error));
  }
  await deleteOlder(directory, installation, file, now);
  return { ok: true, file };
}

/** Takes away what is not the whole file; it is of this moment, so nobody had it before. */
async function withdraw(directory: BackupDirectory, file: string, reason: FolderTrouble): Promise<WriteOutcome> {
  // Where even that fails, the file is not whole: it counts as none, and the next backup tries again.
  await directory.remove(file).catch(() => undefined);
  return { ok: false, reason };
}

/** What is on the disk is safe by now: what cannot be deleted stays, and fails no backup. */
async function deleteOlder(directory: BackupDirectory, installation: string, file: string, now: Date): Promise<void> {
  const own = await ownFiles(directory, installation).catch(() => ({ whole: [], empty: [] }));
  for (const { name } of [...spareBackups(own.whole, file, toDay(now)), ...own.empty])
    await directory.remove(name).catch(() => undefined);
}

interface OwnFiles {
  whole: BackupName[];
  /** A browser that was killed while it wrote leaves the name and nothing in it. */
  empty: BackupName[];
}

/** One that is cut off counts as none of those to keep, and is not deleted either: something of it may be read. */
async function ownFiles(directory: BackupDirectory, installation: string): Promise<OwnFiles> {
  const own: OwnFiles = { whole: [], empty: [] };
  for (const name of await directory.list()) {
    const backup = parseBackupName(name);
    if (backup?.installation !== installation) continue;
    const file = await directory.read(name);
    if (file.size === 0) own.empty.push(backup);
    else if ((await file.slice(-8).text()).trimEnd().endsWith('}')) own.whole.push(backup);
  }
  return own;
}
