import * as v from 'valibot';
import { changedRecord, type Writing } from '@/lib/domain/record';
import { changedWin, TEXT_LIMIT, type Win, WinSchema, withLevel } from '@/lib/domain/win/win';
import { isNothing } from './canonical';
import type { Conflict } from './conflicts';
import type { MergeRow } from './merge-row';
import { withMore } from './with-more';

/** What a person says to a conflict. Words: whose stand, or both; the trash: whether the win is wanted. */
export type Choice = 'kept' | 'aside' | 'both' | 'in-log' | 'in-trash';

/** Tells one conflict of a merge from the others, also when the merge is worked out again. */
export function conflictKey(conflict: Conflict): string {
  return JSON.stringify(
    conflict.kind === 'words'
      ? [conflict.kind, conflict.winId, conflict.field, conflict.aside]
      : [conflict.kind, conflict.winId],
  );
}

/** What happens where nobody chose: no words are given up, and the trash is as the revisions say. */
export function defaultChoice(conflict: Conflict): Choice {
  if (conflict.kind === 'words') {
    if (conflict.fitsNote) return 'both';
    return isNothing(conflict.kept) ? 'aside' : 'kept';
  }
  return conflict.kind === 'trash' && conflict.inTrash ? 'in-trash' : 'in-log';
}

/** A win of the merged log as `choice` makes it; `row` itself where nothing is left to do. */
export function settled(row: MergeRow, conflict: Conflict, choice: Choice, writing: Writing): MergeRow {
  const changes = changesOf(row, conflict, choice, writing);
  if (Object.keys(changes).length === 0) return row;
  if (!v.is(WinSchema, row)) return changedRecord<MergeRow>(row, changes, writing);
  const win: Win = withLevel(changedWin<Win>(row, changes));
  return changedRecord<MergeRow>(row, { ...changes, level: win.level, levelBy: win.levelBy }, writing);
}

function changesOf(row: MergeRow, conflict: Conflict, choice: Choice, { now }: Writing): Partial<Win> {
  if (conflict.kind === 'folded') return {};
  if (conflict.kind === 'trash') {
    if (choice === 'in-trash') return { deletedAt: row.deletedAt ?? now.toISOString() };
    return choice === 'in-log' ? { deletedAt: null } : {};
  }
  const note = typeof row.note === 'string' ? row.note : '';
  if (choice === 'aside') return { [conflict.field]: conflict.aside };
  const longer = withMore(note, conflict.aside);
  return choice === 'both' && longer.length <= TEXT_LIMIT ? { note: longer } : {};
}
