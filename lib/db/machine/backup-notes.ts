import { type BackupNote, machine } from './machine';

/** Notes a backup that was made, in the place of the last one at its place. */
export async function writeBackupNote(note: BackupNote): Promise<void> {
  await machine.backups.put(note);
}

/** The last one of each place, the newest first. */
export async function listBackupNotes(): Promise<BackupNote[]> {
  return (await machine.backups.toArray()).sort((a, b) => b.at.localeCompare(a.at));
}
