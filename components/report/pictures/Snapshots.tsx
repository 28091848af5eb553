import { Table } from '@/components/ui/tables/Table';
import type { ReportBody } from '@/lib/domain/report/report';
import { idsBehind, upToBehind } from '@/lib/domain/report/report-filters';
import { sayDay } from '@/lib/i18n/dates';
import { reasonNames, snapshotWords } from '@/lib/i18n/en/quiz';
import { report as reportWords, sinceWords as texts } from '@/lib/i18n/en/report';
import { saySnapshots } from '@/lib/i18n/report-sentences';
import { say } from '@/lib/i18n/say';
import { Opens } from '../Opens';
import { SnapshotsChart } from './SnapshotsChart';
import { TableTwin } from './TableTwin';

/** The two numbers since day 0, as two lines that step and as a table. */
export function Snapshots({ report }: { report: ReportBody }) {
  const summary = saySnapshots(report.snapshots);
  if (summary === null) return <p>{texts.none}</p>;
  return (
    <>
      <p>{summary}</p>
      <div className="report-sized">
        <SnapshotsChart points={report.snapshots.points} label={summary} size="wide" />
        <SnapshotsChart points={report.snapshots.points} label={summary} size="narrow" />
      </div>
      <p className="report-note">{texts.legend}</p>
      {report.employer && <p className="report-note">{texts.whole}</p>}
      <TableTwin report={report} of={SnapshotsTable} />
    </>
  );
}

function SnapshotsTable({ report }: { report: ReportBody }) {
  return (
    <Table
      label={saySnapshots(report.snapshots) ?? ''}
      columns={[texts.taken, texts.reason, snapshotWords.claimed, snapshotWords.evidenced]}
      stacks="pairs"
    >
      {report.snapshots.points.map(({ takenOn, reason, claimed, evidenced, of, winIds }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several may be of one day and one reason
        <tr key={index}>
          <th scope="row">{sayDay(takenOn)}</th>
          <td>{reason === null ? texts.now : reasonNames[reason]}</td>
          <td>{say(reportWords.countOf, { n: claimed, of })}</td>
          <td>
            <Opens n={winIds.length} behind={idsBehind(winIds, upToBehind(report, takenOn))}>
              {say(reportWords.countOf, { n: evidenced, of })}
            </Opens>
          </td>
        </tr>
      ))}
    </Table>
  );
}
