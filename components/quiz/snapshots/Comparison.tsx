import { ArrowLeftRight } from 'lucide-react';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { IconButton } from '@/components/ui/IconButton';
import { useLive } from '@/components/ui/use-live';
import { openAddress } from '@/components/wins/use-wins-address';
import { listStandingIds } from '@/lib/db/quiz/snapshots';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { type BehaviourMove, compareSnapshots } from '@/lib/domain/quiz/compare-snapshots';
import type { StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { compareWords, snapshotWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { MovesTable } from './MovesTable';
import { nameSnapshot } from './name-snapshot';
import { Pairs } from './Pairs';
import { sayMoves } from './say-moves';
import { comparedIn, comparisonHref } from './snapshots-address';
import './snapshots.css';

interface Props {
  ladder: Ladder;
  snapshots: readonly StoredSnapshot[];
  address: string;
}

interface Compared {
  from: StoredSnapshot;
  to: StoredSnapshot;
}

/** What moved from one snapshot to another: in a sentence, as pairs of grains, and as a table with the wins. */
export function Comparison({ ladder, snapshots, address }: Props) {
  const compared = comparedIn(address, snapshots);
  if (!compared) return <p>{say(snapshotWords.onlyOne)}</p>;
  const { from, to } = compared;
  const moves = compareSnapshots(from, to);
  return (
    <section className="quiz-part" aria-labelledby="snapshots-compare">
      <h2 id="snapshots-compare">{say(snapshotWords.compare)}</h2>
      <Choice from={from} to={to} snapshots={snapshots} />
      <p className="words snapshots-sum" role="status">
        {from.id === to.id ? say(snapshotWords.same) : sayAll(moves)}
      </p>
      {moves.length > 0 && <Moves ladder={ladder} moves={moves} from={from} to={to} />}
    </section>
  );
}

function Choice({ from, to, snapshots }: Pick<Props, 'snapshots'> & Compared) {
  const options = snapshots.toReversed().map((each) => ({ value: each.id, label: nameSnapshot(each, snapshots) }));
  const open = (fromId: string, toId: string) => openAddress(comparisonHref(fromId, toId), { replace: true });
  return (
    <div className="snapshots-choice">
      <Field label={say(snapshotWords.from)}>
        {(control) => <Select {...control} options={options} value={from.id} onChange={(id) => open(id, to.id)} />}
      </Field>
      <IconButton
        label={say(snapshotWords.swap)}
        icon={<ArrowLeftRight size={16} aria-hidden />}
        onClick={() => open(to.id, from.id)}
      />
      <Field label={say(snapshotWords.to)}>
        {(control) => <Select {...control} options={options} value={to.id} onChange={(id) => open(from.id, id)} />}
      </Field>
    </div>
  );
}

interface MovesProps extends Compared {
  ladder: Ladder;
  moves: readonly BehaviourMove[];
}

function Moves({ ladder, moves, from, to }: MovesProps) {
  const winIds = moves.flatMap(({ came, left, stayed }) => [...came, ...left, ...stayed].map(({ id }) => id));
  const standing = useLive(() => listStandingIds(winIds), [winIds.join()]);
  return (
    <>
      <Pairs ladder={ladder} moves={moves} from={from} to={to} />
      <MovesTable ladder={ladder} moves={moves} standing={standing ?? new Set()} />
    </>
  );
}

function sayAll(moves: readonly BehaviourMove[]): string {
  const said = sayMoves(moves);
  return said === null ? say(compareWords.nothing) : `${said}.`;
}
