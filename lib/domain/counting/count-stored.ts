import type { Leaf } from './leaf';
import { markOf, STANDS } from './win-facts';

/** How many wins and links there are, the trash apart: counting their rows takes a second. Rows that cannot be read are in no leaf. */
export function countStoredWins(leaves: readonly Leaf[]): Record<'wins' | 'inTrash' | 'evidence', number> {
  const counts = { wins: 0, inTrash: 0, evidence: 0 };
  for (const { marks, links, names } of leaves) {
    for (const mark of marks) counts[markOf(mark, 'trashed') === 1 ? 'inTrash' : 'wins'] += 1;
    const stands = names.map((name) => name.startsWith(STANDS));
    for (const place of links) if (stands[place]) counts.evidence += 1;
  }
  return counts;
}
