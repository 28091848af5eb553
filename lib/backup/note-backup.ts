import { writeBackupNote } from '@/lib/db/machine/backup-notes';
import type { BackupNote } from '@/lib/db/machine/machine';
import { tellOnce } from '@/lib/db/watching/tell-worker';

/** Writes down where a backup went, and has the toolbar button know. A note that fails is no failed backup. */
export async function noteBackup(note: BackupNote): Promise<void> {
  await writeBackupNote(note).then(tellOnce, () => undefined);
}
