import { type BackupRefusal, readBackup } from '@/lib/backup/reading/read-backup';
import { noteOtherLog, readOtherLog } from '@/lib/db/machine/folder';
import type { OtherLog } from '@/lib/db/machine/machine';
import type { Tables } from '@/lib/domain/merge/unfold';
import { type MergePlan, mergeLog, planMerge } from '@/lib/restore/merge-log';
import { byAge, parseBackupName } from './backup-name';
import type { BackupDirectory } from './directory';
import { type FolderTrouble, troubleOf } from './trouble';

type OtherRefusal = BackupRefusal | 'bad-rows' | FolderTrouble;

/**
 * Looks at the newest file of every other installation, each change of it once. One that the user joined to this log is
 * merged by itself where nothing has to be asked; another one waits for the user. `own`: whose files are left alone; null:
 * nobody’s, for the log may have been lost since. May reject where the folder does.
 */
export async function lookAtOthers(directory: BackupDirectory, own: string | null, now: Date): Promise<OtherLog[]> {
  const others: OtherLog[] = [];
  for (const [installation, names] of namesByInstallation(await directory.list())) {
    const other = installation === own ? null : await lookAt(directory, installation, names, now);
    if (other) others.push(other);
  }
  return others;
}

/** The backups there, the newest by name first. */
function namesByInstallation(listed: readonly string[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { installation, name } of listed.flatMap((each) => parseBackupName(each) ?? []).sort(byAge)) {
    names.set(installation, [...(names.get(installation) ?? []), name]);
  }
  return names;
}

/** One that came since the last look; else the one that was looked at. A name alone may be of a clock that was wrong. */
function newestOf(names: readonly string[], known: OtherLog | undefined): string {
  const fresh = names.find((name) => !known?.names?.includes(name));
  return fresh ?? names.find((name) => name === known?.file) ?? names[0] ?? '';
}

async function lookAt(directory: BackupDirectory, installation: string, names: string[], now: Date) {
  const known = await readOtherLog(installation);
  const name = newestOf(names, known);
  // A sync program may take it away between two looks: then there is nothing to say of it yet.
  const file = await directory.read(name).catch(() => null);
  if (!file) return null;
  const seen = { file: name, size: file.size, modified: file.lastModified, names };
  if (known && known.file === name && known.size === seen.size && known.modified === seen.modified) {
    if (known.names?.join() !== names.join()) await noteOtherLog({ ...known, names });
    return known;
  }
  const isJoined = known?.isJoined ?? false;
  // Somebody else's log in a folder of several people: said once is enough, however often they write.
  const isLeft = known?.state === 'left' && !isJoined;
  const state = isLeft ? 'left' : await takeIn(file, isJoined);
  const other: OtherLog = { installation, isJoined, ...seen, state: state ?? 'not-merged', at: now.toISOString() };
  // What the log could not take now is tried again at the next look.
  if (state !== null) await noteOtherLog(other);
  return other;
}

async function takeIn(file: File, isJoined: boolean): Promise<'merged' | 'first' | 'asks' | OtherRefusal | null> {
  const read = await readBackup(file);
  if (!read.ok) return read.reason;
  const { tables } = read.backup;
  const plan = await planMerge(tables);
  if (isNothing(plan)) return 'merged';
  if (!isJoined) return 'first';
  if (plan.asks !== null || plan.conflicts.length > 0) return 'asks';
  const outcome = await mergeLog(tables, { isByItself: true });
  if (!outcome.ok) return null;
  return outcome.done === null ? 'asks' : 'merged';
}

function isNothing({ counts, conflicts }: MergePlan): boolean {
  const touched = [counts.fresh, counts.changed, counts.removed].flatMap((kind) => Object.values(kind));
  return conflicts.length === 0 && touched.every((n) => n === 0);
}

export type OpenedOther =
  | { ok: true; tables: Tables; plan: MergePlan; seen: Pick<OtherLog, 'file' | 'size' | 'modified'> }
  | { ok: false; reason: OtherRefusal };

/** Reads another installation’s file for the user to look at what merging it would do. */
export async function openOther(directory: BackupDirectory, name: string): Promise<OpenedOther> {
  try {
    const file = await directory.read(name);
    const read = await readBackup(file);
    if (!read.ok) return read;
    const seen = { file: name, size: file.size, modified: file.lastModified };
    return { ok: true, tables: read.backup.tables, plan: await planMerge(read.backup.tables), seen };
  } catch (error) {
    return { ok: false, reason: troubleOf(error) };
  }
}

/** The user wants nothing of this file; of a log that is theirs the next one is looked at again. */
export async function leaveOther(other: OtherLog): Promise<void> {
  await noteOtherLog({ ...other, state: 'left' });
}

/** The user merged it: from now on what comes of it is merged by itself. */
export async function joinOther(installation: string, seen: Pick<OtherLog, 'file' | 'size' | 'modified'>, now: Date) {
  const known = await readOtherLog(installation);
  await noteOtherLog({ ...known, installation, isJoined: true, ...seen, state: 'merged', at: now.toISOString() });
}
