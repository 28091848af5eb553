import { type IntervalTree, type ObservabilitySet, RangeSet } from 'dexie';
import { db } from '@/lib/db/database';

/** Ids of the rows of `table` that a write touched, in this page or another; null where it cannot be told. */
export function changedIds(parts: ObservabilitySet, table: string): string[] | null {
  // `all` stands for everything: after a delete of the whole database, say.
  if ('all' in parts) return null;
  const ids: string[] = [];
  for (const kind of ['', ':dels']) {
    const part: IntervalTree | undefined = parts[`idb://${db.name}/${table}/${kind}`];
    for (const { from, to } of part ? new RangeSet().add(part) : []) {
      if (from !== to || typeof from !== 'string') return null;
      ids.push(from);
    }
  }
  return ids;
}
