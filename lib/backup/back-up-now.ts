import { backUpToFolder } from '@/lib/backup/folder/back-up-to-folder';
import { askGrant } from '@/lib/backup/folder/grant';
import type { FolderTrouble } from '@/lib/backup/folder/trouble';
import { readFolder } from '@/lib/db/machine/folder';
import { toDay } from '@/lib/domain/day';
import { downloadFile } from '@/lib/export/download';
import { readPolicy } from '@/lib/policy/read-policy';
import { makeBackupFile } from './backup-file';
import { noteBackup } from './note-backup';

export type BackedUp =
  /** `instead`: why it is not in the folder; null: there is none that may be used. */
  { ok: true; where: 'folder' | 'downloads'; file: string; instead: FolderTrouble | null } | { ok: false };

/** One click: into the folder where there is one, which the browser may ask about; else, or where that fails, a download. */
export async function backUpNow(now: Date): Promise<BackedUp> {
  const instead = await intoFolder(now);
  if (typeof instead !== 'string' && instead !== null) return instead;
  try {
    const made = await makeBackupFile(now);
    const file = `winnow-backup-${toDay(now)}.json`;
    downloadFile(file, made, 'application/json;charset=utf-8');
    await noteBackup({ where: 'downloads', at: now.toISOString(), file });
    return { ok: true, where: 'downloads', file, instead };
  } catch {
    return { ok: false };
  }
}

async function intoFolder(now: Date): Promise<BackedUp | FolderTrouble | null> {
  const folder = await readFolder().catch(() => null);
  if (!folder || (await readPolicy()).policy.folderBackupDisabled) return null;
  if ((await askGrant(folder.handle)) !== 'granted') return 'withdrawn';
  const outcome = await backUpToFolder(now);
  return outcome.ok ? { ok: true, where: 'folder', file: outcome.file, instead: null } : outcome.reason;
}
