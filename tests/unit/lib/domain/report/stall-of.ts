import type { CategoryLines } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import { STALL_CHECKS, type StallCheck, type StallFinding, stallFinding } from '@/lib/domain/report/stall';
import { hasTrait } from '../win/has-trait';

interface Asks {
  isWhole: (logged: LoggedWin, lines: CategoryLines) => boolean;
  isPart: (logged: LoggedWin, lines: CategoryLines) => boolean;
}

const ASKS: Record<StallCheck, Asks> = {
  assigned: {
    isWhole: ({ win }) => win.origin !== 'unclear',
    isPart: ({ win }) => win.origin === 'assigned',
  },
  'own-pull-requests': {
    isWhole: () => true,
    isPart: (logged, lines) => hasTrait('own-pull-request', logged, lines),
  },
  reviews: {
    isWhole: (logged, lines) => hasTrait('review', logged, lines),
    isPart: (logged, lines) => hasTrait('review-changed', logged, lines),
  },
  unheard: {
    isWhole: (logged, lines) => hasTrait('technical', logged, lines),
    isPart: (logged, lines) => hasTrait('technical-unheard', logged, lines),
  },
};

/** The four findings of the ready wins in `standing`; lessons are told elsewhere. */
export function stallOf(standing: readonly LoggedWin[], lines: CategoryLines): StallFinding[] {
  const wins = standing.filter(({ win }) => win.kind === 'win');
  return STALL_CHECKS.map((check) => {
    const { isWhole, isPart } = ASKS[check];
    const whole = wins.filter((logged) => isWhole(logged, lines));
    const part = whole.filter((logged) => isPart(logged, lines));
    const ids = { part: idsOf(part), whole: idsOf(whole) };
    return { check, ...ids, ...stallFinding(check, part.length, whole.length) };
  });
}

function idsOf(wins: readonly LoggedWin[]): string[] {
  return wins.map(({ win }) => win.id);
}
