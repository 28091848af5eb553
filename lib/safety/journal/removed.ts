import type { Journal } from './journal-entry';

/** Rows of `table` that the user takes away and whose copies are still there. */
export function removedOf(table: string, journal: Journal): Set<string> | 'all' {
  const lists = [...journal.values()].map(({ removed }) => removed[table] ?? []);
  return lists.includes('all') ? 'all' : new Set(lists.flatMap((ids) => (ids === 'all' ? [] : ids)));
}

/** What must be there, by table, when every removal that was begun has happened. */
export function lessRemoved(tables: Record<string, number>, journal: Journal): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, count]) => {
      const removed = removedOf(table, journal);
      return [table, removed === 'all' ? 0 : count - removed.size];
    }),
  );
}
