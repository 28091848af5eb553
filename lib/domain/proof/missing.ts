import type { ClauseId, ProofRule } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { meetsClause } from './clause';

/**
 * What a rule still asks for. `counted`: the wins of the window that meet *each*; `candidates`: those and the ones that
 * fail it. Clauses are the unmet ones of the counted win that comes nearest, so that one edit may be enough.
 */
export function missingOf(
  rule: ProofRule,
  counted: readonly LoggedWin[],
  candidates: readonly LoggedWin[],
): { wins: number; clauses: ClauseId[] } {
  const wins = Math.max(0, rule.wins - counted.length);
  if (counted.length === 0) return { wins, clauses: [...rule.each, ...rule.once] };
  const each = wins > 0 ? rule.each.filter((clause) => candidates.some((win) => !meetsClause(clause, win))) : [];
  return { wins, clauses: [...each, ...fewestUnmet(rule.once, counted)] };
}

function fewestUnmet(clauses: readonly ClauseId[], counted: readonly LoggedWin[]): ClauseId[] {
  let fewest = [...clauses];
  for (const logged of counted) {
    const unmet = clauses.filter((clause) => !meetsClause(clause, logged));
    if (unmet.length < fewest.length) fewest = unmet;
  }
  return fewest;
}
