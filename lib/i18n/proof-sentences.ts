import { type ClaimValue, mismatchOf } from '@/lib/domain/claim';
import type { Proof, ProofState } from '@/lib/domain/proof';
import { claimWords, missingClauses, proofStates, proof as texts } from './en/proof';
import { language, say, sayCount } from './say';

type Progress = Pick<Proof, 'have' | 'need' | 'days'>;
type Lack = Pick<Proof, 'have' | 'days' | 'missing'>;

export function sayProofState(state: ProofState): string {
  return proofStates[state];
}

/** "1 of 3 in 180 days". */
export function sayProgress({ have, need, days }: Progress): string {
  const values = { have, need, days: sayCount(texts.days, days) };
  return have > need ? say(texts.progressBeyond, values) : say(texts.progress, values);
}

/** "Missing: one more win in 180 days, and a review link."; says so when nothing is. */
export function sayMissing({ have, days, missing }: Lack): string {
  const clauses = missing.clauses.map((clause) => missingClauses[clause]);
  if (missing.wins === 0) return sayMissingThings(clauses);
  const plural = have === 0 ? texts.firstWins : texts.moreWins;
  const wins = say(texts.winsWithin, { wins: sayCount(plural, missing.wins), days: sayCount(texts.days, days) });
  const [clause, second] = clauses;
  if (clause === undefined || second !== undefined) return sayMissingThings([wins, ...clauses]);
  return say(texts.missing, { what: say(texts.winsAndOne, { wins, clause }) });
}

/** What to say where claim and proof disagree, or null where they do not. */
export function sayMismatch(value: ClaimValue | undefined, proof: Proof): string | null {
  const mismatch = mismatchOf(value, proof);
  if (value === undefined || mismatch === null) return null;
  const claim = claimWords[value];
  if (mismatch === 'claims-less') return say(texts.claimsLess, { claim });
  return say(texts.claimsMore, { claim, progress: sayProgress(proof), missing: sayMissingBesidesProgress(proof) });
}

/** Beside `sayProgress`, which has said how many wins there are: the clauses are enough; without any, the wins. */
export function sayMissingBesidesProgress({ have, missing }: Pick<Proof, 'have' | 'missing'>): string {
  const clauses = missing.clauses.map((clause) => missingClauses[clause]);
  if (clauses.length > 0) return sayMissingThings(clauses);
  return sayMissingThings([sayCount(have === 0 ? texts.firstWins : texts.moreWins, missing.wins)]);
}

function sayMissingThings(things: readonly string[]): string {
  if (things.length === 0) return texts.nothingMissing;
  return say(texts.missing, { what: new Intl.ListFormat(language(), { type: 'conjunction' }).format(things) });
}
