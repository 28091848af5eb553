import { readLeaves } from '@/lib/db/counting/aggregates';
import { db } from '@/lib/db/database';
import { readFor } from '@/lib/db/ladder/crosswalk';
import { countReadyWins, unmappedWins } from '@/lib/domain/counting/ready-wins';
import { openSheet } from '@/lib/domain/counting/sheet';
import type { LoggedWin } from '@/lib/domain/log';
import { readWin } from './wins';

/** How many wins are ready: another number tells that some were kept or put away. */
export async function countReady(): Promise<number> {
  return countReadyWins(await readLeaves());
}

/**
 * Ids of the ready wins that are linked to no behaviour of the ladder and of which nobody said that they show none,
 * newest first. Reads no row of them: those of a long log take seconds.
 */
export async function listUnmapped(ladderId: string): Promise<string[]> {
  const [leaves, reading] = await Promise.all([readLeaves(), db.transaction('r', db.ladders, () => readFor(ladderId))]);
  const restated = new Set([...reading.crosswalk.values()].flat());
  return unmappedWins(openSheet(leaves, { ...reading, behaviourIds: [...restated] }));
}

/** Several wins with all that hangs on them, by id, in one reading; those that are gone are absent. */
export function readWins(winIds: readonly string[], ladderId: string): Promise<Map<string, LoggedWin>> {
  return db.transaction('r', [db.wins, db.evidence, db.ladders, db.artifacts], async () => {
    const read = await Promise.all(winIds.map((id) => readWin(id, ladderId)));
    return new Map(read.flatMap((logged) => (logged ? [[logged.win.id, logged] as const] : [])));
  });
}
