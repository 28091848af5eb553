import { type Act, actTables, putChanged } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import type { Day } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Writing } from '@/lib/domain/record';
import { mergeWins as mergedFields } from '@/lib/domain/win/merge-wins';
import type { Relevel } from '@/lib/domain/win/relevel';
import { type Win, withLevel } from '@/lib/domain/win/win';

/**
 * Makes one win of two: `intoId` gets the words, artifacts and evidence of both, `fromId` goes to the trash with its own
 * words. `act: null`: both together are too long for one win, and nothing was changed. One transaction.
 */
export function mergeWins(
  intoId: string,
  fromId: string,
  relevel: Relevel = withLevel,
): Promise<Outcome<{ act: Act | null }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', actTables(), async (): Promise<Outcome<{ act: Act | null }>> => {
      const [into, from] = await db.wins.bulkGet([intoId, fromId]);
      if (!into || !from || into.id === from.id || into.deletedAt !== null || from.deletedAt !== null) {
        return { ok: false, reason: 'not-found' };
      }
      const [own, moving] = [await artifactsOf(into), await artifactsOf(from)];
      const fields = mergedFields({ win: into, artifacts: own }, { win: from, artifacts: moving });
      if (fields === null) return { ok: true, act: null };
      const toTrash = { deletedAt: writing.now.toISOString() };
      const wins = [
        ...(await putChanged(db.wins, [into], () => relevel(fields, [...own, ...moving]), writing)),
        ...(await putChanged(db.wins, [from], () => toTrash, writing)),
      ];
      const artifacts = await putChanged(db.artifacts, moving, () => ({ winId: into.id }), writing);
      return { ok: true, act: { wins, artifacts, evidence: await moveEvidence(into, from, writing) } };
    });
  });
}

/** A pair that the win has already stays with the other in the trash: a pair is unique. */
async function moveEvidence(into: Win, from: Win, writing: Writing): Promise<Act['evidence']> {
  const pairOf = ({ ladderId, behaviourId }: Evidence) => JSON.stringify([ladderId, behaviourId]);
  const own = await db.evidence.where('winId').equals(into.id).toArray();
  const theirs = await db.evidence.where('winId').equals(from.id).toArray();
  const standing = theirs.filter(({ deletedAt }) => deletedAt === null);
  const ownPairs = new Set(own.map(pairOf));
  const standingPairs = new Set(standing.map(pairOf));
  const toRevive = own.filter((row) => row.deletedAt !== null && standingPairs.has(pairOf(row)));
  const toMove = standing.filter((row) => !ownPairs.has(pairOf(row)));
  return [
    ...(await putChanged(db.evidence, toRevive, () => ({ deletedAt: null }), writing)),
    ...(await putChanged(db.evidence, toMove, () => ({ winId: into.id }), writing)),
  ];
}

function artifactsOf(win: Win) {
  return db.artifacts.where('winId').equals(win.id).toArray();
}

const NEAREST = 200;

/** Wins that `win` could be merged with: the nearest by day on either side, in the inbox or kept, at most 400. */
export async function listNearbyWins(win: { id: string; occurredOn: Day }): Promise<LoggedWin[]> {
  return db.transaction('r', [db.wins, db.artifacts], async () => {
    const isOpen = (each: Win) => each.deletedAt === null && each.status !== 'archived' && each.id !== win.id;
    const [earlier, later] = await Promise.all([
      db.wins.where('occurredOn').belowOrEqual(win.occurredOn).reverse().filter(isOpen).limit(NEAREST).toArray(),
      db.wins.where('occurredOn').above(win.occurredOn).filter(isOpen).limit(NEAREST).toArray(),
    ]);
    const wins = [...earlier, ...later];
    const artifacts = await db.artifacts
      .where('winId')
      .anyOf(wins.map(({ id }) => id))
      .toArray();
    const nearby = new Map(
      wins.map((each): [string, LoggedWin] => [each.id, { win: each, artifacts: [], behaviourIds: [] }]),
    );
    for (const artifact of artifacts) nearby.get(artifact.winId)?.artifacts.push(artifact);
    return [...nearby.values()];
  });
}
