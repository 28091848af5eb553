import { EarPair } from '@/components/ui/grains/EarPair';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import { isClaimed } from '@/lib/domain/proof/claim';
import type { BehaviourMove } from '@/lib/domain/quiz/compare-snapshots';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';
import { compareWords, resultWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { sayMoves } from './say-moves';
import './snapshots.css';

interface Props {
  ladder: Ladder;
  moves: readonly BehaviourMove[];
  from: Snapshot;
  to: Snapshot;
}

/** The categories that moved, each as the ears of before and after. */
export function Pairs({ ladder, moves, from, to }: Props) {
  const moved = new Set(moves.map(({ behaviourId }) => behaviourId));
  const categories = ladder.categories
    .map((category) => ({
      category,
      behaviours: ladder.behaviours.filter(({ categoryId }) => categoryId === category.id),
    }))
    .filter(({ behaviours }) => behaviours.some(({ id }) => moved.has(id)));
  if (categories.length === 0) return null;
  return (
    <>
      <div className="ui-ear-pairs" role="img" aria-label={say(compareWords.picture, { what: sayMoves(moves) ?? '' })}>
        {categories.map(({ category, behaviours }) => (
          <EarPair
            key={category.id}
            name={category.name}
            before={kernelsOf(from, behaviours)}
            after={kernelsOf(to, behaviours)}
          />
        ))}
      </div>
      <p className="note">{say(resultWords.legend)}</p>
    </>
  );
}

function kernelsOf({ behaviours }: Snapshot, shown: readonly Behaviour[]) {
  return shown.map(({ id, statement }) => {
    const entry = behaviours.find(({ behaviourId }) => behaviourId === id);
    return { id, state: entry?.state ?? 'none', claimed: isClaimed(entry?.claim ?? undefined), title: statement };
  });
}
