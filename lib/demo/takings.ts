import type { ClaimValue } from '@/lib/domain/claim';

const BEHAVIOURS = [
  'find-problems',
  'resolve-ambiguity',
  'own-incidents',
  'architecture',
  'written-pushback',
  'failure-modes',
  'review-impact',
  'unblock',
  'mentor',
  'proposal',
  'translate',
  'stakeholders',
  'independent-call',
  'reasoned-no',
  'change-course',
] as const;

const VALUES: Record<string, ClaimValue> = { n: 'not-yet', s: 'sometimes', c: 'consistently' };

/** What was said of the fifteen, in their order: not yet, sometimes or consistently. */
function said(letters: string): Map<string, ClaimValue> {
  return new Map(BEHAVIOURS.map((id, place) => [id, VALUES[letters.replaceAll(' ', '')[place] ?? ''] ?? 'not-yet']));
}

/** Each way through the quiz, and each day on which the plan took stock. */
export const takings = [
  { ago: 300, reason: 'quiz', claims: said('sss ssn csn nsn nsn') },
  { ago: 195, reason: 'quiz', claims: said('csc ssc csn ssn nss') },
  { ago: 69, reason: 'day-0', claims: said('ccc csc csc csn csc') },
  { ago: 40, reason: 'day-30', claims: said('ccc csc csc csn csc') },
  { ago: 10, reason: 'day-60', claims: said('ccc csc ccc csn csc') },
] as const;

/** What is said of them now, since when. */
export const claimedNow = { ago: 10, values: takings[4].claims };
