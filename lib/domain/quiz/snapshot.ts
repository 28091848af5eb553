import * as v from 'valibot';
import { type Day, DaySchema } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { isEvidence, type LoggedWin } from '@/lib/domain/log';
import { CLAIM_VALUES, claimValues, isClaimed, type StatedClaim } from '@/lib/domain/proof/claim';
import { PROOF_STATES, type Proof } from '@/lib/domain/proof/proof';
import { IdSchema, type RecordFields } from '@/lib/domain/record';
import { nameOf } from '@/lib/domain/win/title';
import { TITLE_LIMIT } from '@/lib/domain/win/win';

const SNAPSHOT_REASONS = ['quiz', 'day-0', 'day-30', 'day-60', 'day-90', 'manual'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Claims and proof of one ladder as they stood on a day, readable without the log of that day. */
const snapshotEntries = {
  ladderId: v.string(),
  takenOn: DaySchema,
  reason: v.picklist(SNAPSHOT_REASONS),
  behaviours: v.array(
    v.object({
      behaviourId: v.string(),
      claim: v.nullable(v.picklist(CLAIM_VALUES)),
      state: v.picklist(PROOF_STATES),
      have: count,
      need: count,
      /** The counted wins, with what they were called, newest first. */
      wins: v.array(v.object({ id: IdSchema, title: v.pipe(v.string(), v.maxLength(TITLE_LIMIT)) })),
      /** Every win that was linked and stood then, counted or not. */
      linkedWinIds: v.array(IdSchema),
      /** Those of them that were vague; absent in snapshots that are older than the plan. */
      vagueWinIds: v.optional(v.array(IdSchema)),
    }),
  ),
};
export const SnapshotFieldsSchema = v.object(snapshotEntries);
export type Snapshot = v.InferOutput<typeof SnapshotFieldsSchema>;
export type StoredSnapshot = Snapshot & RecordFields;

interface Stands {
  ladder: Ladder;
  claims: readonly StatedClaim[];
  proofs: readonly Proof[];
  reason: SnapshotReason;
  today: Day;
}

/** A snapshot of `proofs`, which are those of `ladder` and `log` on `today`. */
export function takeSnapshot({ log, ...of }: Stands & { log: readonly LoggedWin[] }): Snapshot {
  const titles = new Map(log.map(({ win }) => [win.id, nameOf(win)]));
  const vague = new Set(log.filter((logged) => !isEvidence(logged)).map(({ win }) => win.id));
  return freezeProofs({ ...of, titles, vague });
}

/** The same where not every row was read. `titles`: of the wins that count at least; `vague`: of those that are linked. */
export function freezeProofs({
  titles,
  vague,
  ...of
}: Stands & { titles: ReadonlyMap<string, string>; vague: ReadonlySet<string> }): Snapshot {
  const values = claimValues(of.claims, of.ladder);
  return {
    ladderId: of.ladder.id,
    takenOn: of.today,
    reason: of.reason,
    behaviours: of.proofs.map(({ behaviourId, state, have, need, countedWinIds, linkedWinIds }) => ({
      behaviourId,
      claim: values.get(behaviourId) ?? null,
      state,
      have,
      need,
      wins: countedWinIds.map((id) => ({ id, title: titles.get(id) ?? '' })),
      linkedWinIds,
      vagueWinIds: linkedWinIds.filter((id) => vague.has(id)),
    })),
  };
}

/** The two numbers that stand side by side and are never merged into one. */
export interface Readiness {
  claimed: number;
  evidenced: number;
  of: number;
}

/** The two numbers of a snapshot: behaviours claimed *consistently*, and those whose proof was met. */
export function readinessOf({
  behaviours,
}: {
  behaviours: readonly Pick<Snapshot['behaviours'][number], 'claim' | 'state'>[];
}): Readiness {
  return {
    claimed: behaviours.filter(({ claim }) => isClaimed(claim ?? undefined)).length,
    evidenced: behaviours.filter(({ state }) => state === 'met').length,
    of: behaviours.length,
  };
}
