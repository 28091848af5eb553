import { makeBackupFile } from '@/lib/backup/backup-file';
import { noteBackup } from '@/lib/backup/note-backup';
import { startWriting } from '@/lib/db/installation';
import { noteLook, noteTrouble, readFolder, readOtherLog } from '@/lib/db/machine/folder';
import type { FolderRow } from '@/lib/db/machine/machine';
import { readPolicy } from '@/lib/policy/read-policy';
import { alone } from './alone';
import { installationIn } from './backup-name';
import { type BackupDirectory, directoryOf } from './directory';
import { readGrant } from './grant';
import { rememberWritten, writerIn } from './own-files';
import { troubleOf } from './trouble';
import { type WriteOutcome, writeBackup } from './write-backup';

/** Backs the log up into the chosen folder, where the browser lets Winnow in without asking. Never rejects. */
export async function backUpToFolder(now: Date): Promise<WriteOutcome> {
  return alone(async (): Promise<WriteOutcome> => {
    const folder = await openFolder();
    if (!folder.ok) return folder;
    return backUpInto(folder.directory, folder.row.written, now);
  }).catch((): WriteOutcome => ({ ok: false, reason: 'failed' }));
}

type Opened =
  | { ok: true; row: FolderRow; directory: BackupDirectory }
  | { ok: false; reason: 'no-folder' | 'switched-off' | 'withdrawn' };

/** The chosen folder. The organisation and the permission are asked each time: what was given may have been taken back. */
export async function openFolder(): Promise<Opened> {
  const row = await readFolder();
  if (!row) return { ok: false, reason: 'no-folder' };
  if ((await readPolicy()).policy.folderBackupDisabled) return { ok: false, reason: 'switched-off' };
  if ((await readGrant(row.handle)) !== 'granted') return { ok: false, reason: 'withdrawn' };
  return { ok: true, row, directory: directoryOf(row.handle) };
}

/**
 * The same in the turn of one who has the folder to itself, see `alone`. `written`: as the row of the folder says.
 */
export async function backUpInto(
  directory: BackupDirectory,
  written: FolderRow['written'],
  now: Date,
): Promise<WriteOutcome> {
  await noteLook('backedUpAt', now.toISOString());
  const outcome = await writeInto(directory, written, now);
  await noteTrouble(outcome.ok ? null : outcome.reason);
  if (outcome.ok) await noteBackup({ where: 'folder', at: now.toISOString(), file: outcome.file });
  return outcome;
}

async function writeInto(directory: BackupDirectory, written: FolderRow['written'], now: Date): Promise<WriteOutcome> {
  if (await isOwnAsked()) return { ok: false, reason: 'own-first' };
  const content = await makeBackupFile(now).catch(() => null);
  if (content === null) return { ok: false, reason: 'log-unread' };
  try {
    const { installation, known } = await writerIn(await directory.list(), written);
    const outcome = await writeBackup(directory, { installation, content, now });
    if (outcome.ok) await rememberWritten(outcome.file, known);
    return outcome;
  } catch (error) {
    return { ok: false, reason: troubleOf(error) };
  }
}

/** Whether the user has yet to say what becomes of an earlier backup of this browser’s, which holds what the log does not. */
async function isOwnAsked(): Promise<boolean> {
  const { installationId } = await startWriting();
  const own = await readOtherLog(installationIn(installationId));
  return own?.state === 'first' || own?.state === 'asks';
}
