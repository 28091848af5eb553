import '@/components/ui/tables/table.css';
import { Grain } from '@/components/ui/grains/Grain';
import { TableHead } from '@/components/ui/tables/TableHead';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { BehaviourMove } from '@/lib/domain/quiz/compare-snapshots';
import { claimWords, proofStates } from '@/lib/i18n/en/proof';
import { compareWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { MovingWins } from './MovingWins';
import './snapshots.css';

interface Props {
  ladder: Ladder;
  moves: readonly BehaviourMove[];
  /** Ids of the wins that can still be opened. */
  standing: ReadonlySet<string>;
}

/** Every behaviour that moved: what one said, what the log showed, and the wins that made the difference. */
export function MovesTable({ ladder, moves, standing }: Props) {
  const statements = new Map(ladder.behaviours.map(({ id, statement }) => [id, statement]));
  return (
    <table className="ui-table moves" data-stacks="below" aria-label={say(compareWords.tableName)}>
      <TableHead columns={[compareWords.behaviour, compareWords.claim, compareWords.proof]} />
      <tbody>
        {moves.map((move) => (
          <MoveRow
            key={move.behaviourId}
            statement={statements.get(move.behaviourId) ?? move.behaviourId}
            move={move}
            standing={standing}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends Pick<Props, 'standing'> {
  statement: string;
  move: BehaviourMove;
}

function MoveRow({ statement, move, standing }: RowProps) {
  return (
    <tr>
      <th scope="row">
        {statement}
        <MovingWins move={move} standing={standing} />
      </th>
      <td>{move.claim ? sayFromTo(move.claim, sayClaim) : <AsBefore />}</td>
      <td>
        {move.state ? (
          <span className="moves-proof">
            <Grain state={move.state.from ?? 'none'} size={16} />
            <Grain state={move.state.to ?? 'none'} size={16} />
            {sayFromTo(move.state, sayState)}
          </span>
        ) : (
          <AsBefore />
        )}
      </td>
    </tr>
  );
}

function AsBefore() {
  return <span className="muted">{say(compareWords.unchanged)}</span>;
}

function sayFromTo<T>({ from, to }: { from: T | null; to: T | null }, name: (value: T | null) => string): string {
  return say(compareWords.fromTo, { from: name(from), to: name(to) });
}

function sayClaim(value: keyof typeof claimWords | null): string {
  return value === null ? compareWords.unsaid : claimWords[value];
}

function sayState(state: keyof typeof proofStates | null): string {
  return state === null ? compareWords.absent : proofStates[state];
}
