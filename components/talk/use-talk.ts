import { useMemo } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readSheet } from '@/lib/db/counting/sheet';
import { listClaims } from '@/lib/db/proof/claims';
import { proofsIn } from '@/lib/db/proof/proofs';
import { listCriteria } from '@/lib/db/talk/criteria';
import { listTalks } from '@/lib/db/talk/talks';
import { sharedProofs } from '@/lib/domain/counting/shared-proofs';
import type { Day } from '@/lib/domain/day';
import { type Gap, gapsOf } from '@/lib/domain/proof/gap';
import type { Proof } from '@/lib/domain/proof/proof';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Criterion } from '@/lib/domain/talk/criterion';
import type { Talk } from '@/lib/domain/talk/talk';
import type { TalkStage } from './talk-address';

/** All that the page of the talk shows. */
export interface Talks {
  /** The one that is planned. */
  planned: Talk | undefined;
  /** Those that were held, the last one first. */
  held: Talk[];
  criteria: Criterion[];
  /** The gaps that the wins alone show which a document of that level may tell. */
  gapsAt: (level: RedactionLevel) => Gap[];
  /** By the whole log: for the user's own eyes. */
  proofs: Proof[];
  today: Day;
}

/** Live; undefined while it is read. */
export function useTalk(): Talks | undefined {
  const ladder = useLadder();
  const today = useToday();
  // Two readings: what is typed must not have the wins of years read once more.
  const said = useLive(async () => ({ talks: await listTalks(), criteria: await listCriteria() }), []);
  const sheet = useLive(() => readSheet(ladder), [ladder]);
  const claims = useLive(() => listClaims(ladder.id), [ladder]);
  const standing = useMemo(() => {
    if (!sheet || !claims) return undefined;
    const shared = { sheet, ladder, employers: [], employerId: null, today };
    const gapsAt = (level: RedactionLevel) => gapsOf(ladder, sharedProofs({ ...shared, level }), claims);
    return { proofs: proofsIn(sheet, ladder, today), gapsAt };
  }, [ladder, sheet, claims, today]);
  if (!said || !standing) return undefined;
  const { talks, criteria } = said;
  return {
    planned: talks.find(({ state }) => state === 'planned'),
    held: talks.filter(({ state }) => state === 'held'),
    criteria,
    ...standing,
    today,
  };
}

/** Where things stand: before a talk, in the middle of one from its day on, or after. */
export function stageOf({ planned, held, criteria, today }: Talks): TalkStage {
  if (planned) return planned.heldOn !== null && planned.heldOn <= today ? 'during' : 'before';
  return held.length > 0 || criteria.length > 0 ? 'after' : 'before';
}
