import { Table } from '@/components/ui/tables/Table';
import type { ReportBody } from '@/lib/domain/report/report';
import { trendBehind } from '@/lib/domain/report/report-filters';
import { SHIFTS, type Shift, type TrendPoint } from '@/lib/domain/report/trend';
import { sayMonth } from '@/lib/i18n/dates';
import { trendWords as texts } from '@/lib/i18n/en/report';
import { sayShare } from '@/lib/i18n/report-sentences';
import { Opens } from '../Opens';

/** What the three lines show, in numbers, and what was too little to draw. */
export function TrendTable({ report }: { report: ReportBody }) {
  const months = report.trends.finding.points.map(({ month }) => month);
  return (
    <Table label={texts.table} columns={[texts.month, ...SHIFTS.map((shift) => texts.whats[shift])]}>
      {months.map((month, index) => (
        <tr key={month}>
          <th scope="row" className="ui-table-whole">
            {sayMonth(month)}
          </th>
          {SHIFTS.map((shift) => (
            <td key={shift}>
              <Cell report={report} shift={shift} point={report.trends[shift].points[index]} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function Cell({ report, shift, point }: { report: ReportBody; shift: Shift; point: TrendPoint | undefined }) {
  if (!point || point.whole.length === 0 || report.trends[shift].stands === 'untold') return texts.none;
  const { part, whole, share, month } = point;
  return (
    <>
      <Opens n={part.length} behind={trendBehind(report, shift, month, 'part')}>
        {part.length}
      </Opens>
      {` ${texts.of} `}
      <Opens n={whole.length} behind={trendBehind(report, shift, month, 'whole')}>
        {whole.length}
      </Opens>
      {share === null ? `, ${texts.notDrawn}` : ` (${sayShare(share)})`}
    </>
  );
}
