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

const RULES: Record<StallCheck, Pick<StallFinding, 'threshold' | 'past' | 'least'>> = {
  assigned: { threshold: 0.7, past: 'above', least: 5 },
  'own-pull-requests': { threshold: 0.7, past: 'above', least: 5 },
  reviews: { threshold: 0.5, past: 'below', least: 3 },
  unheard: { threshold: 0.7, past: 'above', least: 5 },
};

/** What `part` wins of `whole` say. */
export function stallFinding(check: StallCheck, part: number, whole: number) {
  const { threshold, past, least } = RULES[check];
  const share = whole === 0 ? null : part / whole;
  const isPast = share !== null && (past === 'above' ? share > threshold : share < threshold);
  const stands = whole < least ? ('too-few' as const) : isPast ? ('worth-a-look' as const) : ('fine' as const);
  return { share, stands, threshold, past, least };
}
