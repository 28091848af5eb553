import { type BackupContent, NOT_IN_BACKUPS } from '@/lib/backup/backup';
import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import { inTurns, type Turn } from '@/lib/db/in-turns';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { isSame } from '@/lib/domain/merge/canonical';
import type { MergeCounts } from '@/lib/domain/merge/merge-tables';
import type { Tables } from '@/lib/domain/merge/unfold';
import type { RecordFields } from '@/lib/domain/record';
import type { Steps } from '@/lib/domain/steps';
import type { Working } from '@/lib/long-work/pause';
import { type MergeAnswers, type MergeDone, type MergePlan, mergeLog, planMerge } from './merge-log';
import { writeLog } from './write-log';

/** What restoring a backup would do. Nothing is changed by knowing it. */
export type RestorePlan =
  /** The usual: what is here stays, and what the backup has comes to it. */
  | { mode: 'merge'; backup: BackupContent; merge: MergePlan }
  /** The log becomes what the backup is. */
  | { mode: 'replace'; backup: BackupContent; counts: MergeCounts };

/** Rejects where `working` was told to stop. */
export async function planRestore(
  backup: BackupContent,
  mode: RestorePlan['mode'],
  working: Working = {},
): Promise<RestorePlan> {
  if (mode === 'merge') return { mode, backup, merge: await planMerge(backup.tables, working) };
  const own = await db.transaction('r', db.logTables, () => readLog(working));
  return { mode, backup, counts: await counted(own, wantedOf(own, backup), 'apart', working) };
}

function counted(own: Tables, wanted: Tables, turn: Turn, working: Working): Promise<MergeCounts> {
  const rows = Object.values(wanted).reduce((sum, { length }) => sum + length, 1);
  return inTurns(countReplaced(own, wanted), turn, working, rows);
}

/**
 * Does what was planned, in one transaction that reads the log again: all of it or nothing. What was there is kept first
 * and can be taken back, after a reload too. `done: null`: a merge that must be asked about first. `working` may stop it
 * while rows are written; then none of them was.
 */
export function applyRestore(
  plan: RestorePlan,
  answers: MergeAnswers = {},
  working: Working = {},
): Promise<Outcome<{ done: MergeDone | null }>> {
  return plan.mode === 'merge' ? mergeLog(plan.backup.tables, answers, working) : replaceLog(plan.backup, working);
}

function replaceLog(backup: BackupContent, working: Working): Promise<Outcome<{ done: MergeDone }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.logTables, async (): Promise<Outcome<{ done: MergeDone }>> => {
      const own = await readLog(working);
      const wanted = wantedOf(own, backup);
      const counts = await counted(own, wanted, 'in-transaction', { signal: working.signal });
      const beforeId = await writeLog(own, wanted, 'before-restore', writing, working);
      return { ok: true, done: { counts, conflicts: [], asks: null, beforeId } };
    });
  });
}

/** Inside the caller's transaction. */
async function readLog(working: Working): Promise<Tables> {
  const own: Tables = {};
  for (const table of db.logTables.filter(({ name }) => !NOT_IN_BACKUPS.includes(name)))
    own[table.name] = await readInBatches(table, working);
  return own;
}

/** The log as the backup has it. What is being typed on this machine stays: a tab is open on it. */
function wantedOf(own: Tables, { tables }: BackupContent): Tables {
  const drafts = own.drafts ?? [];
  const taken = new Set(drafts.flatMap((draft) => [draft.id, placeOf(draft)]));
  const theirs = (tables.drafts ?? []).filter((draft) => !taken.has(draft.id) && !taken.has(placeOf(draft)));
  return { ...tables, drafts: [...drafts, ...theirs] };
}

function placeOf(draft: RecordFields & { surface?: unknown; key?: unknown }): string {
  return `${String(draft.surface)} ${String(draft.key)}`;
}

function* countReplaced(own: Tables, wanted: Tables): Steps<MergeCounts> {
  const counts: MergeCounts = { fresh: {}, changed: {}, same: {}, removed: {} };
  for (const [table, rows] of Object.entries(own)) {
    const left = new Map(rows.map((row) => [row.id, row]));
    const count = (kind: keyof MergeCounts, more: number) => {
      counts[kind][table] = (counts[kind][table] ?? 0) + more;
    };
    for (const row of wanted[table] ?? []) {
      yield;
      const mine = left.get(row.id);
      left.delete(row.id);
      count(mine === undefined ? 'fresh' : isSame(mine, row) ? 'same' : 'changed', 1);
    }
    count('removed', left.size);
  }
  return counts;
}
