import { LEAF_FILLED, leafKey, packLeaf } from '@/lib/domain/counting/leaf';
import { openSheet, type Sheet } from '@/lib/domain/counting/sheet';
import { factsOf } from '@/lib/domain/counting/win-facts';
import { NO_CROSSWALK } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';

/** The facts of `log`, as the database keeps them: its links are all of `ladder`. */
export function leavesOf(log: readonly LoggedWin[], ladderId: string) {
  const facts = log
    .map(({ win, artifacts, behaviourIds }) =>
      factsOf(
        win,
        artifacts,
        behaviourIds.map((behaviourId) => ({ winId: win.id, ladderId, behaviourId, deletedAt: null })),
      ),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const leaves = [];
  for (let at = 0; at < facts.length; at += LEAF_FILLED) {
    leaves.push(packLeaf(leafKey(facts[at]?.id ?? ''), facts.slice(at, at + LEAF_FILLED)));
  }
  return leaves;
}

export function sheetOf(log: readonly LoggedWin[], ladder: Ladder): Sheet {
  return openSheet(leavesOf(log, ladder.id), {
    ladderId: ladder.id,
    behaviourIds: ladder.behaviours.map(({ id }) => id),
    builtInId: ladder.id,
    crosswalk: NO_CROSSWALK,
  });
}
