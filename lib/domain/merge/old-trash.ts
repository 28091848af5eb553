import type { Instant } from '@/lib/domain/day';
import type { RecordFields } from '@/lib/domain/record';
import type { Tables } from './unfold';
import { FOLDED } from './unique-keys';

/**
 * `merged` without what `own` does not have and what lies in the trash since before `before`, with all that hangs on
 * it. Its days are over, here it is gone for good already, and two machines would else hand it to each other for ever.
 */
export function withoutOldTrash(own: Tables, merged: Tables, before: Instant): Tables {
  const known = (table: string) => new Set(own[table]?.map(({ id }) => id));
  const wins = known('wins');
  const isOver = ({ id, deletedAt }: RecordFields) => !wins.has(id) && deletedAt !== null && deletedAt < before;
  const gone = new Set((merged.wins ?? []).filter(isOver).map(({ id }) => id));
  if (gone.size === 0) return merged;
  const left: Tables = { ...merged, wins: (merged.wins ?? []).filter(({ id }) => !gone.has(id)) };
  for (const table of ['artifacts', 'evidence', FOLDED]) {
    const own = known(table);
    left[table] = (merged[table] ?? []).filter((row) => own.has(row.id) || !hangsOn(row, gone));
  }
  return left;
}

function hangsOn(row: object, gone: ReadonlySet<unknown>): boolean {
  return Object.entries(row).some(([field, value]) => (field === 'winId' || field === 'into') && gone.has(value));
}
