import { idsOf, type Leaf } from './leaf';
import { markOf } from './win-facts';

/** Ids of the `count` wins outside the trash that were added last, the newest first; of one moment, the later ids first. */
export function newestWins(leaves: readonly Leaf[], count: number): string[] {
  const newest: { added: number; leaf: Leaf; at: number }[] = [];
  for (const leaf of leaves) {
    for (const [at, added] of leaf.added.entries()) {
      if (markOf(leaf.marks[at] ?? 0, 'trashed') === 1) continue;
      if (newest.length === count && added < (newest.at(-1)?.added ?? 0)) continue;
      const place = newest.findIndex((each) => each.added <= added);
      newest.splice(place < 0 ? newest.length : place, 0, { added, leaf, at });
      newest.length = Math.min(newest.length, count);
    }
  }
  return newest.map(({ leaf, at }) => idsOf(leaf)[at] ?? '');
}
