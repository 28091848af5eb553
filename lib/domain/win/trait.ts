import type { LoggedWin } from '@/lib/domain/log';
import { meetsClause } from '@/lib/domain/proof/clause';
import { type Artifact, isCode } from './artifact';

/** What can be said of a win that no single field of it says. */
export const TRAITS = [
  'multiplying',
  'explaining',
  'own-pull-request',
  'review',
  'review-changed',
  'technical',
  'technical-unheard',
] as const;
export type Trait = (typeof TRAITS)[number];

type Work = Pick<LoggedWin, 'win' | 'artifacts'>;

/**
 * Nothing but code that the user wrote: one with a document or a review beside it is more than that. `artifacts` here and
 * below: those that are not in the trash.
 */
export function isOwnPullRequest({ win, artifacts }: Work): boolean {
  return artifacts.length > 0 && artifacts.every((each) => isCode(each) && !isSomebodyElses(each, win.role));
}

function isSomebodyElses({ facts }: Artifact, role: LoggedWin['win']['role']): boolean {
  if (facts.viewerRole !== undefined) return facts.viewerRole === 'reviewer' || facts.viewerRole === 'merger';
  if (facts.viewer !== undefined && facts.author !== undefined) return facts.viewer !== facts.author;
  return role === 'reviewed';
}

export function isReview(work: Work): boolean {
  return meetsClause('review-artifact', work);
}

/** Code, the user's own or not, is among it. */
export function hasCode({ artifacts }: Work): boolean {
  return artifacts.some(isCode);
}
