import { renewInstallation, startWriting } from '@/lib/db/installation';
import { noteWritten } from '@/lib/db/machine/folder';
import { type BackupName, byAge, installationIn, parseBackupName } from './backup-name';

/** As many names as are remembered: more than are kept, for a sync program may bring back what was deleted. */
const REMEMBERED = 60;

export interface Writer {
  /** As in the names of its files. */
  installation: string;
  /** What is known to be written by it. */
  known: readonly string[];
}

/**
 * Who writes into a folder of `names` from here. A profile that was copied has the name of the one that it was copied
 * from, and both would write, and delete, the same files. So where a file of this name lies there that was not written
 * here, this browser goes on under another name, and that file is another log's. `written`: what was written here; where
 * that is not known yet, all that lies there was.
 */
export async function writerIn(names: readonly string[], written: readonly string[] | undefined): Promise<Writer> {
  const installation = installationIn((await startWriting()).installationId);
  const own = names.flatMap((name) => parseBackupName(name) ?? []).filter((each) => each.installation === installation);
  if (!written) return { installation, known: own.map(({ name }) => name) };
  const known = new Set(written);
  const oldest = written
    .flatMap((name) => parseBackupName(name) ?? [])
    .sort(byAge)
    .at(-1);
  const isForeign = (backup: BackupName) =>
    !known.has(backup.name) && oldest !== undefined && byAge(backup, oldest) < 0;
  if (!own.some(isForeign)) return { installation, known: written };
  return { installation: installationIn(await renewInstallation()), known: [] };
}

/** Remembers that `file` was written here, beside what is `known` to be. */
export async function rememberWritten(file: string, known: readonly string[]): Promise<void> {
  await noteWritten([file, ...known].slice(0, REMEMBERED));
}
