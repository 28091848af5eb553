import type { BehaviourMove } from '@/lib/domain/quiz/compare-snapshots';
import { compareWords } from '@/lib/i18n/en/quiz';
import { sayList } from '@/lib/i18n/lists';
import { sayCount } from '@/lib/i18n/say';

/** "2 claims up and less proof of 1 behaviour"; null where nothing moved. */
export function sayMoves(moves: readonly BehaviourMove[]): string | null {
  if (moves.length === 0) return null;
  const count = (of: 'claim' | 'state', direction: 1 | -1) =>
    moves.filter((move) => move[of]?.direction === direction).length;
  const parts = [
    [compareWords.claimsUp, count('claim', 1)],
    [compareWords.claimsDown, count('claim', -1)],
    [compareWords.proofUp, count('state', 1)],
    [compareWords.proofDown, count('state', -1)],
    [compareWords.winsCame, new Set(moves.flatMap(({ came }) => came.map(({ id }) => id))).size],
  ] as const;
  const said = parts.filter(([, n]) => n > 0).map(([plural, n]) => sayCount(plural, n));
  return sayList(said.length > 0 ? said : [compareWords.otherwise]);
}
