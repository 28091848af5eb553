import { safetyWords as words } from '@/lib/i18n/en/safety';
import { sayList } from '@/lib/i18n/lists';
import { sayCount } from '@/lib/i18n/say';

const NAMED = [
  'wins',
  'artifacts',
  'evidence',
  'claims',
  'checkIns',
  'snapshots',
  'plans',
  'ladders',
  'packets',
] as const;

/** "12 wins, 3 artifacts and 2 smaller entries"; '' where there is nothing to count. */
export function sayRows(counts: Readonly<Record<string, number>>): string {
  const named = NAMED.filter((table) => (counts[table] ?? 0) > 0);
  const parts = named.map((table) => bind(sayCount(words.rows[table], counts[table] ?? 0)));
  const names = new Set<string>(NAMED);
  const others = Object.entries(counts).reduce((sum, [table, n]) => (names.has(table) ? sum : sum + n), 0);
  if (others > 0) parts.push(bind(sayCount(words.rows.others, others)));
  return sayList(parts);
}

/** A number and what it counts stay on one line. */
function bind(count: string): string {
  return count.replace(' ', '\u00a0');
}
