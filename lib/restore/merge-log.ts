import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import { inTurns, partOf, type Turn } from '@/lib/db/in-turns';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import type { Conflict } from '@/lib/domain/merge/conflicts';
import { type Merged, mergeInSteps } from '@/lib/domain/merge/merge-tables';
import { withoutOldTrash } from '@/lib/domain/merge/old-trash';
import { type Choice, conflictKey, defaultChoice, settled } from '@/lib/domain/merge/settle';
import type { Tables } from '@/lib/domain/merge/unfold';
import { MACHINE_TABLES } from '@/lib/domain/merge/unique-keys';
import type { Writing } from '@/lib/domain/record';
import { trashLimit } from '@/lib/domain/trash';
import type { Working } from '@/lib/long-work/pause';
import { writeLog } from './write-log';

/** What a merge would do, or did. */
export type MergePlan = Pick<Merged, 'counts' | 'conflicts' | 'asks'>;

export interface MergeAnswers {
  /** By `conflictKey`; where there is none, no words are given up. */
  choices?: ReadonlyMap<string, Choice>;
  /** The user was asked whether so little may change so much, and said yes. */
  mayChangeMany?: boolean;
  /** It came from the folder by itself. */
  isByItself?: boolean;
}

export interface MergeDone extends MergePlan {
  /** Takes it back, see `takeBack`; null: nothing differed. */
  beforeId: string | null;
}

/** What reading the log is of the whole work, and reading and merging together. */
const [READ, MERGED] = [0.2, 0.5];
/** How often each row is looked at in a merge. */
const LOOKS = 6;

/**
 * What merging the tables of a backup, which its reader has validated, would do. Changes nothing. Rejects where `working`
 * was told to stop.
 */
export async function planMerge(other: Tables, working: Working = {}): Promise<MergePlan> {
  const own = await db.transaction('r', db.logTables, () => readTables(working));
  const { counts, conflicts, asks } = await merged(own, other, 'apart', partOf(working, READ, 1));
  return { counts, conflicts, asks };
}

function merged(own: Tables, other: Tables, turn: Turn, working: Working): Promise<Merged> {
  const rows = [own, other].flatMap((tables) => Object.values(tables)).reduce((sum, { length }) => sum + length, 0);
  return inTurns(mergeInSteps(own, other), turn, working, LOOKS * rows);
}

/**
 * Merges the tables of a backup into the log. It is read and written in one transaction: a save at the same moment comes
 * before it or after it, and nothing is written if one row cannot be. `done: null`: the user must be asked first.
 */
export function mergeLog(
  other: Tables,
  answers: MergeAnswers = {},
  working: Working = {},
): Promise<Outcome<{ done: MergeDone | null }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.logTables, async (): Promise<Outcome<{ done: MergeDone | null }>> => {
      const own = await readTables(working);
      const { tables, ...plan } = await merged(own, other, 'in-transaction', partOf(working, READ, MERGED));
      if (plan.asks !== null && !answers.mayChangeMany) return { ok: true, done: null };
      const wanted = withoutOldTrash(own, settleAll(tables, plan.conflicts, answers, writing), trashLimit(writing.now));
      const beforeId = await writeLog(
        own,
        wanted,
        answers.isByItself ? 'before-folder-merge' : 'before-merge',
        writing,
        partOf(working, MERGED, 1),
      );
      return { ok: true, done: { ...plan, beforeId } };
    });
  });
}

const isLog = ({ name }: { name: string }) => !MACHINE_TABLES.includes(name);

/** The log as it is merged, inside the caller's transaction. */
async function readTables(working: Working): Promise<Tables> {
  const tables: Tables = {};
  for (const table of db.logTables.filter(isLog)) tables[table.name] = await readInBatches(table, working);
  return tables;
}

function settleAll(
  tables: Tables,
  conflicts: readonly Conflict[],
  { choices }: MergeAnswers,
  writing: Writing,
): Tables {
  if (conflicts.length === 0) return tables;
  const wins = new Map(tables.wins?.map((win) => [win.id, win]));
  for (const conflict of conflicts) {
    const win = wins.get(conflict.winId);
    const choice = choices?.get(conflictKey(conflict)) ?? defaultChoice(conflict);
    if (win) wins.set(win.id, settled({ ...win }, conflict, choice, writing));
  }
  return { ...tables, wins: [...wins.values()] };
}
