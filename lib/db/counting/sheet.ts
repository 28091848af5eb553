import { db } from '@/lib/db/database';
import { readFor } from '@/lib/db/ladder/crosswalk';
import type { Reading } from '@/lib/domain/counting/behaviours-read';
import type { Leaf } from '@/lib/domain/counting/leaf';
import { openSheet, type Sheet } from '@/lib/domain/counting/sheet';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { readLeaves, readLeavesWithin } from './aggregates';

/** The facts of every win, read for one ladder: quick however long the log is. */
export function readSheet(ladder: Ladder): Promise<Sheet> {
  return sheetOf(ladder, readLeaves());
}

/** The same inside the caller's transaction, as it stood before that has written. */
export function readSheetWithin(ladder: Ladder): Promise<Sheet> {
  return sheetOf(ladder, readLeavesWithin());
}

async function sheetOf(ladder: Ladder, reads: Promise<Leaf[]>): Promise<Sheet> {
  const [leaves, reading] = await Promise.all([reads, db.transaction('r', db.ladders, () => readFor(ladder.id))]);
  return opened(leaves, { ...reading, behaviourIds: ladder.behaviours.map(({ id }) => id) });
}

let last: { leaves: readonly Leaf[]; of: string; sheet: Sheet } | undefined;

/** The same sheet again for the same leaves, which nobody changes: what was counted off it is still right. */
function opened(leaves: readonly Leaf[], reading: Reading): Sheet {
  const of = JSON.stringify({ ...reading, crosswalk: [...reading.crosswalk] });
  const isSame = last?.of === of && last.leaves.length === leaves.length;
  if (!last || !isSame || !leaves.every((leaf, at) => leaf === last?.leaves[at]))
    last = { leaves, of, sheet: openSheet(leaves, reading) };
  return last.sheet;
}
