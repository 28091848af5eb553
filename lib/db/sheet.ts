import { openSheet, type Sheet } from '@/lib/domain/aggregates/sheet';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { readLeaves } from './aggregates';
import { readFor } from './crosswalk';
import { db } from './database';

/** The facts of every win, read for one ladder: quick however long the log is. */
export async function readSheet(ladder: Ladder): Promise<Sheet> {
  const [leaves, reading] = await Promise.all([
    readLeaves(),
    db.transaction('r', db.ladders, () => readFor(ladder.id)),
  ]);
  return openSheet(leaves, { ...reading, behaviourIds: ladder.behaviours.map(({ id }) => id) });
}
