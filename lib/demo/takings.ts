import type { ClaimValue } from '@/lib/domain/proof/claim';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const VALUES: Record<string, ClaimValue> = { n: 'not-yet', s: 'sometimes', c: 'consistently' };

/** What was said of the fifteen, in their order: not yet, sometimes or consistently. */
function said(letters: string): Map<string, ClaimValue> {
  const places = letters.replaceAll(' ', '');
  return new Map(seniorEngineer.behaviours.map(({ id }, place) => [id, VALUES[places[place] ?? ''] ?? 'not-yet']));
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
