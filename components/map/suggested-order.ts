import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { likelyBehaviours } from '@/lib/domain/win/likely-behaviours';

/** Every behaviour of `ladder`: those that the coach reads in the words, those that such a win may show, the rest. */
export function suggestedOrder(
  ladder: Ladder,
  logged: Pick<LoggedWin, 'win' | 'artifacts'>,
  coached: readonly { id: string }[],
): string[] {
  const likely = likelyBehaviours(logged).map((id) => ({ id }));
  const first = restatedIn(ladder, [...coached.map(({ id }) => ({ id })), ...likely]).map(({ id }) => id);
  const rest = ladder.behaviours.map(({ id }) => id).filter((id) => !first.includes(id));
  return [...first, ...rest];
}
