import { noteLook, noteTrouble, readFolder } from '@/lib/db/folder';
import { startWriting } from '@/lib/db/installation';
import type { FolderRow } from '@/lib/db/machine';
import { readPolicy } from '@/lib/policy/read-policy';
import { backupText, takeBackup } from '../backup';
import { noteBackup } from '../note-backup';
import { alone } from './alone';
import { installationIn } from './backup-name';
import { type BackupDirectory, directoryOf } from './directory';
import { readGrant } from './grant';
import { type WriteOutcome, writeBackup } from './write-backup';

/** Backs the log up into the chosen folder, where the browser lets Winnow in without asking. Never rejects. */
export async function backUpToFolder(now: Date): Promise<WriteOutcome> {
  return alone(async (): Promise<WriteOutcome> => {
    const folder = await openFolder();
    if (!folder.ok) return folder;
    return backUpInto(folder.directory, now);
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

/** The same in the turn of one who has the folder to itself, see `alone`. */
export async function backUpInto(directory: BackupDirectory, now: Date): Promise<WriteOutcome> {
  const { installationId } = await startWriting();
  await noteLook('backedUpAt', now.toISOString());
  const text = await takeBackup(now).then(backupText, () => null);
  if (text === null) return { ok: false, reason: 'log-unread' };
  const outcome = await writeBackup(directory, { installation: installationIn(installationId), text, now });
  await noteTrouble(outcome.ok ? null : outcome.reason);
  if (outcome.ok) {
    const { file, bytes } = outcome;
    await noteBackup({ where: 'folder', at: now.toISOString(), file, bytes });
  }
  return outcome;
}
