import * as v from 'valibot';
import { DaySchema } from '@/lib/domain/day';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { recordEntries } from '@/lib/domain/record';
import type { Proof } from './proof';

export const CLAIM_VALUES = ['not-yet', 'sometimes', 'consistently'] as const;
export type ClaimValue = (typeof CLAIM_VALUES)[number];

export const ClaimSchema = v.object({
  ...recordEntries,
  ladderId: v.string(),
  behaviourId: v.string(),
  value: v.picklist(CLAIM_VALUES),
  claimedOn: DaySchema,
});
export type Claim = v.InferOutput<typeof ClaimSchema>;
/** As much of a claim as the readings of the log need. */
export type StatedClaim = Pick<Claim, 'ladderId' | 'behaviourId' | 'value' | 'deletedAt'>;

/** Only *consistently* counts as checked. */
export function isClaimed(value: ClaimValue | undefined): boolean {
  return value === 'consistently';
}

/** What is said of each behaviour of `ladder`; those nothing was said of are absent. */
export function claimValues(claims: readonly StatedClaim[], ladder: Ladder): Map<string, ClaimValue> {
  const behaviourIds = new Set(ladder.behaviours.map(({ id }) => id));
  return new Map(
    claims
      .filter(
        (claim) => claim.ladderId === ladder.id && claim.deletedAt === null && behaviourIds.has(claim.behaviourId),
      )
      .map(({ behaviourId, value }) => [behaviourId, value]),
  );
}

/** Whether to say "You have clear targets". */
export function isFewerThanHalf(claimed: number, of: number): boolean {
  return claimed * 2 < of;
}

/** Where a claim and its proof disagree. Whatever is less than *consistently* claims less than a proof that is met. */
export function mismatchOf(
  value: ClaimValue | undefined,
  proof: Pick<Proof, 'state'>,
): 'claims-more' | 'claims-less' | null {
  if (value === undefined) return null;
  if (isClaimed(value)) return proof.state === 'met' ? null : 'claims-more';
  return proof.state === 'met' ? 'claims-less' : null;
}
