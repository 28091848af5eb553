import type { ClaimValue } from '@/lib/domain/proof/claim';
import type { Snapshot } from './snapshot';

type Stood = Snapshot['behaviours'][number];
type Standing = Pick<Snapshot, 'behaviours'>;

/** A behaviour that moved between two snapshots: its proof became met, or its claim rose and new evidence bears it. */
export interface Movement {
  behaviourId: string;
  by: 'met' | 'claim';
  /** The wins that are evidence in the later snapshot and were not in the earlier one, newest first. */
  newWinIds: string[];
}

/** What moved from `before` to `after`, two snapshots of one ladder, in the order of the later one. */
export function movementsOf(before: Standing, after: Standing): Movement[] {
  const stood = new Map(before.behaviours.map((each) => [each.behaviourId, each]));
  return after.behaviours.flatMap((now): Movement[] => {
    const then = stood.get(now.behaviourId);
    const newWinIds = newEvidence(then, now);
    const by = movedBy(then, now, newWinIds);
    return by ? [{ behaviourId: now.behaviourId, by, newWinIds }] : [];
  });
}

function movedBy(then: Stood | undefined, now: Stood, newWinIds: readonly string[]): Movement['by'] | null {
  if (now.state === 'met' && then?.state !== 'met') return 'met';
  const rose = RANK[now.claim ?? 'not-yet'] > RANK[then?.claim ?? 'not-yet'];
  return rose && newWinIds.length > 0 ? 'claim' : null;
}

/** Evidence of `now` that was none `then`: linked since, or vague until then. */
function newEvidence(then: Stood | undefined, now: Stood): string[] {
  const known = new Set(then ? evidenceOf(then) : []);
  return evidenceOf(now).filter((id) => !known.has(id));
}

/** The linked wins that say enough to be evidence. */
export function evidenceOf({ linkedWinIds, vagueWinIds = [] }: Pick<Stood, 'linkedWinIds' | 'vagueWinIds'>): string[] {
  const vague = new Set(vagueWinIds);
  return linkedWinIds.filter((id) => !vague.has(id));
}

/** A behaviour of which nothing was said stands with those that are not there yet. */
const RANK: Record<ClaimValue, number> = { 'not-yet': 0, sometimes: 1, consistently: 2 };
