import { type ClaimValue, mismatchOf } from '@/lib/domain/proof/claim';
import type { Proof, ProofState } from '@/lib/domain/proof/proof';
import { listFormat } from '@/lib/i18n/formatters';
import { claimWords, missingClauses, proofStates, proof as texts } from './en/proof';
import type { LackWords } from './lack-words';
import { countIn, fillIn, language, say, sayCount } from './say';

type Progress = Pick<Proof, 'have' | 'need' | 'days'>;
type Lack = Pick<Proof, 'have' | 'days' | 'missing'>;

/** Those words, and the code of the language that they are of. */
export interface LackSpeech {
  words: LackWords;
  tongue: string;
}

/** As the app itself says it. */
function ownSpeech(): LackSpeech {
  return { words: { ...texts, clauses: missingClauses }, tongue: language() };
}

export function sayProofState(state: ProofState): string {
  return proofStates[state];
}

/** "1 of 3 in 180 days". */
export function sayProgress({ have, need, days }: Progress): string {
  const values = { have, need, days: sayCount(texts.days, days) };
  return have > need ? say(texts.progressBeyond, values) : say(texts.progress, values);
}

/** "Missing: one more win in 180 days, and a review link."; says so when nothing is. */
export function sayMissing({ have, days, missing }: Lack, speech: LackSpeech = ownSpeech()): string {
  const { words, tongue } = speech;
  const clauses = missing.clauses.map((clause) => words.clauses[clause]);
  if (missing.wins === 0) return sayMissingThings(clauses, speech);
  const plural = have === 0 ? words.firstWins : words.moreWins;
  const wins = fillIn(tongue, words.winsWithin, {
    wins: countIn(tongue, plural, missing.wins),
    days: countIn(tongue, words.days, days),
  });
  const [clause, second] = clauses;
  if (clause === undefined || second !== undefined) return sayMissingThings([wins, ...clauses], speech);
  return fillIn(tongue, words.missing, { what: fillIn(tongue, words.winsAndOne, { wins, clause }) });
}

/** What to say where claim and proof disagree, or null where they do not. `isBeside`: `sayProgress` stands there already. */
export function sayMismatch(
  value: ClaimValue | undefined,
  proof: Proof,
  { isBeside = false }: { isBeside?: boolean } = {},
): string | null {
  const mismatch = mismatchOf(value, proof);
  if (value === undefined || mismatch === null) return null;
  const claim = claimWords[value];
  if (mismatch === 'claims-less') return say(texts.claimsLess, { claim });
  const missing = sayMissingBesidesProgress(proof);
  if (isBeside) return say(texts.claimsMoreBeside, { claim, missing });
  return say(texts.claimsMore, { claim, progress: sayProgress(proof), missing });
}

/** Beside `sayProgress`, which has said how many wins there are: the clauses are enough; without any, the wins. */
export function sayMissingBesidesProgress({ have, missing }: Pick<Proof, 'have' | 'missing'>): string {
  const clauses = missing.clauses.map((clause) => missingClauses[clause]);
  if (clauses.length > 0 || missing.wins === 0) return sayMissingThings(clauses, ownSpeech());
  return sayMissingThings([sayCount(have === 0 ? texts.firstWins : texts.moreWins, missing.wins)], ownSpeech());
}

function sayMissingThings(things: readonly string[], { words, tongue }: LackSpeech): string {
  if (things.length === 0) return words.nothingMissing;
  const what = listFormat(tongue).format(things);
  return fillIn(tongue, words.missing, { what });
}
