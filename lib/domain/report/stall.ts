import type { CategoryLines } from '@/lib/domain/ladder/category-lines';
import type { LoggedWin } from '@/lib/domain/log';
import { hasTrait } from '@/lib/domain/win/trait';

/** What tends to look the same for months while nothing moves. */
export const STALL_CHECKS = ['assigned', 'own-pull-requests', 'reviews', 'unheard'] as const;
export type StallCheck = (typeof STALL_CHECKS)[number];

export interface StallFinding {
  check: StallCheck;
  /** The wins that the share counts, and those that it is a share of. */
  part: string[];
  whole: string[];
  /** 0 to 1; null where there is nothing to share. */
  share: number | null;
  /** Beyond this share, on this side, it is worth a look. */
  threshold: number;
  past: 'above' | 'below';
  /** How many wins it takes to say anything. */
  least: number;
  stands: 'too-few' | 'fine' | 'worth-a-look';
}

interface Rule extends Pick<StallFinding, 'threshold' | 'past' | 'least'> {
  isWhole: (logged: LoggedWin, lines: CategoryLines) => boolean;
  isPart: (logged: LoggedWin, lines: CategoryLines) => boolean;
}

const RULES: Record<StallCheck, Rule> = {
  assigned: {
    isWhole: ({ win }) => win.origin !== 'unclear',
    isPart: ({ win }) => win.origin === 'assigned',
    ...{ threshold: 0.7, past: 'above', least: 5 },
  },
  'own-pull-requests': {
    isWhole: () => true,
    isPart: (logged, lines) => hasTrait('own-pull-request', logged, lines),
    ...{ threshold: 0.7, past: 'above', least: 5 },
  },
  reviews: {
    isWhole: (logged, lines) => hasTrait('review', logged, lines),
    isPart: (logged, lines) => hasTrait('review-changed', logged, lines),
    ...{ threshold: 0.5, past: 'below', least: 3 },
  },
  unheard: {
    isWhole: (logged, lines) => hasTrait('technical', logged, lines),
    isPart: (logged, lines) => hasTrait('technical-unheard', logged, lines),
    ...{ threshold: 0.7, past: 'above', least: 5 },
  },
};

/** The four findings of the ready wins in `standing`; lessons are told elsewhere. */
export function stallOf(standing: readonly LoggedWin[], lines: CategoryLines): StallFinding[] {
  const wins = standing.filter(({ win }) => win.kind === 'win');
  return STALL_CHECKS.map((check) => {
    const { isWhole, isPart } = RULES[check];
    const whole = wins.filter((logged) => isWhole(logged, lines));
    const part = whole.filter((logged) => isPart(logged, lines));
    const ids = { part: idsOf(part), whole: idsOf(whole) };
    return { check, ...ids, ...stallFinding(check, part.length, whole.length) };
  });
}

/** What `part` wins of `whole` say. */
export function stallFinding(check: StallCheck, part: number, whole: number) {
  const { threshold, past, least } = RULES[check];
  const share = whole === 0 ? null : part / whole;
  const isPast = share !== null && (past === 'above' ? share > threshold : share < threshold);
  const stands = whole < least ? ('too-few' as const) : isPast ? ('worth-a-look' as const) : ('fine' as const);
  return { share, stands, threshold, past, least };
}

function idsOf(wins: readonly LoggedWin[]): string[] {
  return wins.map(({ win }) => win.id);
}
