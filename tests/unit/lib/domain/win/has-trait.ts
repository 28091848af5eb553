import type { CategoryLines } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import { hasCode, isOwnPullRequest, isReview, type Trait } from '@/lib/domain/win/trait';
import { isBlank } from '@/lib/domain/win/win';

/** Whether the win shows the trait, read off its rows and not off what is counted of them. */
export function hasTrait(trait: Trait, { artifacts, ...rest }: LoggedWin, lines: CategoryLines): boolean {
  return PREDICATES[trait]({ ...rest, artifacts: artifacts.filter(({ deletedAt }) => deletedAt === null) }, lines);
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

/** Code, or a behaviour of technical scope. */
function isTechnical(logged: LoggedWin, { scope }: CategoryLines): boolean {
  return hasCode(logged) || logged.behaviourIds.some((id) => scope.has(id));
}
