import { noteOtherLog, readOtherLog } from '@/lib/db/folder';
import type { OtherLog } from '@/lib/db/machine';
import type { Tables } from '@/lib/domain/merge/unfold';
import { type MergePlan, mergeLog, planMerge } from '../merge-log';
import { type BackupRefusal, readBackup } from '../read-backup';
import { type BackupName, byAge, parseBackupName } from './backup-name';
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
  for (const newest of newestOfOthers(await directory.list(), own)) {
    const other = await lookAt(directory, newest, now);
    if (other) others.push(other);
  }
  return others;
}

function newestOfOthers(names: readonly string[], own: string | null): BackupName[] {
  const newest = new Map<string, BackupName>();
  const backups = names.flatMap((name) => parseBackupName(name) ?? []).sort(byAge);
  for (const backup of backups) {
    if (backup.installation !== own && !newest.has(backup.installation)) newest.set(backup.installation, backup);
  }
  return [...newest.values()];
}

async function lookAt(directory: BackupDirectory, { name, installation }: BackupName, now: Date) {
  // A sync program may take it away between two looks: then there is nothing to say of it yet.
  const file = await directory.read(name).catch(() => null);
  if (!file) return null;
  const known = await readOtherLog(installation);
  const seen = { file: name, size: file.size, modified: file.lastModified };
  if (known && known.file === name && known.size === seen.size && known.modified === seen.modified) return known;
  const isJoined = known?.isJoined ?? false;
  const state = await takeIn(file, isJoined);
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

/** The user wants nothing of this file; the next one that its installation writes is looked at again. */
export async function leaveOther(other: OtherLog): Promise<void> {
  await noteOtherLog({ ...other, state: 'left' });
}

/** The user merged it: from now on what comes of it is merged by itself. */
export async function joinOther(installation: string, seen: Pick<OtherLog, 'file' | 'size' | 'modified'>, now: Date) {
  await noteOtherLog({ installation, isJoined: true, ...seen, state: 'merged', at: now.toISOString() });
}
