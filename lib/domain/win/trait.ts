import type { CategoryLines } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import { meetsClause } from '@/lib/domain/proof/clause';
import { type Artifact, isCode } from './artifact';
import { isBlank } from './win';

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

/** Whether the win shows the trait; `lines`: what of the active ladder stands for multiplying and for communication. */
export function hasTrait(trait: Trait, logged: LoggedWin, lines: CategoryLines): boolean {
  return PREDICATES[trait](logged, lines);
}

type Predicate = (logged: LoggedWin, lines: CategoryLines) => boolean;

const PREDICATES: Record<Trait, Predicate> = {
  multiplying: ({ behaviourIds }, { multiplying }) => behaviourIds.some((id) => multiplying.has(id)),
  explaining: ({ win, behaviourIds }, { communication }) =>
    !isBlank(win.decision) || behaviourIds.some((id) => communication.has(id)),
  'own-pull-request': isOwnPullRequest,
  review: isReview,
  'review-changed': (logged) => isReview(logged) && !isBlank(logged.win.outcome),
  technical: isTechnical,
  'technical-unheard': (logged, lines) =>
    isTechnical(logged, lines) && !logged.win.people.some(({ engineer, outsideTeam }) => outsideTeam || !engineer),
};

/** Nothing but code that the user wrote: one with a document or a review beside it is more than that. */
function isOwnPullRequest({ win, artifacts }: LoggedWin): boolean {
  const standing = standingOf(artifacts);
  return standing.length > 0 && standing.every((artifact) => isCode(artifact) && !isSomebodyElses(artifact, win.role));
}

function isSomebodyElses({ facts }: Artifact, role: LoggedWin['win']['role']): boolean {
  if (facts.viewerRole !== undefined) return facts.viewerRole === 'reviewer' || facts.viewerRole === 'merger';
  if (facts.viewer !== undefined && facts.author !== undefined) return facts.viewer !== facts.author;
  return role === 'reviewed';
}

function isReview(logged: LoggedWin): boolean {
  return meetsClause('review-artifact', logged);
}

/** Code, or a behaviour of technical scope. */
function isTechnical({ artifacts, behaviourIds }: LoggedWin, { scope }: CategoryLines): boolean {
  return standingOf(artifacts).some(isCode) || behaviourIds.some((id) => scope.has(id));
}

function standingOf(artifacts: readonly Artifact[]): Artifact[] {
  return artifacts.filter(({ deletedAt }) => deletedAt === null);
}
