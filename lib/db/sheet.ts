import type { Leaf } from '@/lib/domain/aggregates/leaf';
import { openSheet, type Sheet } from '@/lib/domain/aggregates/sheet';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { readLeaves, readLeavesWithin } from './aggregates';
import { readFor } from './crosswalk';
import { db } from './database';

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
  return openSheet(leaves, { ...reading, behaviourIds: ladder.behaviours.map(({ id }) => id) });
}
