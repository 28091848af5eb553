import type { ClauseId, ProofRule } from '@/lib/domain/ladder/ladder';
import { sayList } from '@/lib/i18n/lists';
import { rulesWords } from './en/ladders';
import { missingClauses } from './en/proof';
import { say, sayCount } from './say';

/** A proof rule in words: "3 wins in 180 days. Each with a problem you found yourself." */
export function sayRule({ wins, days, each, once, lessonsCount }: ProofRule): string {
  const sentences = [`${sayCount(rulesWords.wins, wins, { days: sayCount(rulesWords.days, days) })}.`];
  if (each.length > 0) sentences.push(say(rulesWords.each, { clauses: listed(each) }));
  if (once.length > 0) sentences.push(say(wins === 1 ? rulesWords.only : rulesWords.once, { clauses: listed(once) }));
  if (lessonsCount) sentences.push(rulesWords.lessons);
  return sentences.join(' ');
}

function listed(clauses: readonly ClauseId[]): string {
  return sayList(clauses.map((clause) => missingClauses[clause]));
}
