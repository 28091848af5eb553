import * as v from 'valibot';
import { DaySchema } from './day';
import { recordEntries } from './record';

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

/** Only *consistently* counts as checked. */
export function isClaimed(value: ClaimValue | undefined): boolean {
  return value === 'consistently';
}
