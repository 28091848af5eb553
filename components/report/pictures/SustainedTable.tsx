import { Fragment } from 'react';
import { Table } from '@/components/ui/tables/Table';
import type { ReportBody } from '@/lib/domain/report/report';
import { sustainedBehind } from '@/lib/domain/report/report-filters';
import { sayMonth } from '@/lib/i18n/dates';
import { report as reportWords, sustainedWords as texts } from '@/lib/i18n/en/report';
import { saySustained } from '@/lib/i18n/report-sentences';
import { sayCount } from '@/lib/i18n/say';
import { Opens } from '../Opens';

/** What the rows of months show: how many, how many in a row, the first and the last. */
export function SustainedTable({ report }: { report: ReportBody }) {
  const names = new Map(
    report.cells.flatMap(({ cells }) => cells.map(({ behaviour }) => [behaviour.id, behaviour.statement])),
  );
  return (
    <Table
      label={saySustained(report.sustained) ?? ''}
      columns={[reportWords.behaviour, texts.heldColumn, texts.longestColumn]}
    >
      {report.sustained.map(({ behaviourId, months, longest }) => (
        <tr key={behaviourId}>
          <th scope="row">{names.get(behaviourId)}</th>
          <td>
            <Months report={report} behaviourId={behaviourId} months={months} />
          </td>
          <td className="report-figure">{longest === 0 ? texts.nothing : sayCount(texts.months, longest)}</td>
        </tr>
      ))}
    </Table>
  );
}

function Months({
  report,
  behaviourId,
  months,
}: { report: ReportBody } & Pick<ReportBody['sustained'][number], 'behaviourId' | 'months'>) {
  const held = months.filter(({ winIds }) => winIds.length > 0);
  if (held.length === 0) return texts.nothing;
  return held.map(({ month, winIds }, index) => (
    <Fragment key={month}>
      {index > 0 && ', '}
      <span className="report-figure">
        <Opens n={winIds.length} behind={sustainedBehind(report, behaviourId, month)}>
          {sayMonth(month)}
        </Opens>
      </span>
    </Fragment>
  ));
}
