import { readGrant } from '@/lib/backup/folder/grant';
import { listBackupNotes } from '@/lib/db/machine/backup-notes';
import { readFolder } from '@/lib/db/machine/folder';
import { firstSavedAt, hasChangedSince } from '@/lib/db/watching/changed-since';
import { readPolicy } from '@/lib/policy/read-policy';
import { type BackupStanding, trustedAt } from './backup-due';

/** How the log stands outside the browser. Where nothing has changed it looks at every row. */
export async function readBackupStanding(now: Date): Promise<BackupStanding> {
  const standing = await readUnlooked(now);
  return { ...standing, hasChanged: await hasChangedSince(standing.lastAt ?? '') };
}

/** The same where `isWanted`, one of those in `backup-due`; else null. It looks at rows only where they decide. */
export async function findBackupStanding(
  now: Date,
  isWanted: (standing: BackupStanding) => boolean,
): Promise<BackupStanding | null> {
  const standing = await readUnlooked(now);
  if (!isWanted({ ...standing, hasChanged: true })) return null;
  return (await hasChangedSince(standing.lastAt ?? '')) ? { ...standing, hasChanged: true } : null;
}

async function readUnlooked(now: Date): Promise<Omit<BackupStanding, 'hasChanged'>> {
  const [[last], firstAt, folder] = await Promise.all([listBackupNotes(), firstSavedAt(), readFolderStanding()]);
  return { now, lastAt: trustedAt(last?.at ?? null, now), firstAt, folder };
}

async function readFolderStanding(): Promise<BackupStanding['folder']> {
  if ((await readPolicy()).policy.folderBackupDisabled) return 'switched-off';
  const folder = await readFolder();
  if (!folder) return 'none';
  return folder.trouble === null && (await readGrant(folder.handle)) === 'granted' ? 'writes' : 'waits';
}
