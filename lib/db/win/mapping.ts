import { readLeaves } from '@/lib/db/counting/aggregates';
import { db } from '@/lib/db/database';
import { readFor } from '@/lib/db/ladder/crosswalk';
import { countReadyWins, countShowingNothing, unmappedWins } from '@/lib/domain/counting/ready-wins';
import { openSheet, type Sheet } from '@/lib/domain/counting/sheet';
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
  return unmappedWins(await readLinks(ladderId));
}

/** How many ready wins are linked to no behaviour of the ladder, those of which somebody said that they show none included. */
export async function countUnlinked(ladderId: string): Promise<number> {
  return countShowingNothing(await readLinks(ladderId));
}

/** Which wins are linked to any behaviour of the ladder; not to which of its own. */
async function readLinks(ladderId: string): Promise<Sheet> {
  const [leaves, reading] = await Promise.all([readLeaves(), db.transaction('r', db.ladders, () => readFor(ladderId))]);
  const restated = new Set([...reading.crosswalk.values()].flat());
  return openSheet(leaves, { ...reading, behaviourIds: [...restated] });
}

/** Several wins with all that hangs on them, by id, in one reading; those that are gone are absent. */
export function readWins(winIds: readonly string[], ladderId: string): Promise<Map<string, LoggedWin>> {
  return db.transaction('r', [db.wins, db.evidence, db.ladders, db.artifacts], async () => {
    const read = await Promise.all(winIds.map((id) => readWin(id, ladderId)));
    return new Map(read.flatMap((logged) => (logged ? [[logged.win.id, logged] as const] : [])));
  });
}
