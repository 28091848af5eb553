import { Table } from '@/components/ui/tables/Table';
import { readinessOf, type StoredSnapshot } from '@/lib/domain/quiz/snapshot';
import { reasonNames, snapshotWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { sayTaken } from './name-snapshot';

/** Every snapshot with the two numbers of its day, the newest first. */
export function SnapshotTable({ snapshots }: { snapshots: readonly StoredSnapshot[] }) {
  const { date, reason, claimed: claims, evidenced: evidence } = snapshotWords;
  return (
    <section className="quiz-part snapshots-all" aria-labelledby="snapshots-all">
      <h2 id="snapshots-all">{say(snapshotWords.all)}</h2>
      <Table label={say(snapshotWords.all)} columns={[date, reason, claims, evidence]} stacks="pairs">
        {snapshots.toReversed().map((snapshot) => {
          const { claimed, evidenced, of } = readinessOf(snapshot);
          return (
            <tr key={snapshot.id}>
              <th scope="row">
                <time dateTime={snapshot.takenOn}>{sayTaken(snapshot, snapshots)}</time>
              </th>
              <td>{reasonNames[snapshot.reason]}</td>
              <td>{say(snapshotWords.countOf, { n: claimed, of })}</td>
              <td>{say(snapshotWords.countOf, { n: evidenced, of })}</td>
            </tr>
          );
        })}
      </Table>
    </section>
  );
}
