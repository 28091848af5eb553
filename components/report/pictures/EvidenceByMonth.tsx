import { useContext } from 'react';
import { GrainField } from '@/components/ui/grains/GrainField';
import { GrainFieldTable } from '@/components/ui/grains/GrainFieldTable';
import type { GrainFieldRow } from '@/components/ui/grains/grain-field-layout';
import { monthOf } from '@/lib/domain/day';
import { type MonthCount, winsIn } from '@/lib/domain/report/by-month';
import type { ReportBody } from '@/lib/domain/report/report';
import { mappedBehind, monthBehind } from '@/lib/domain/report/report-filters';
import { sayMonth } from '@/lib/i18n/dates';
import { report as texts } from '@/lib/i18n/en/report';
import { sayMonths } from '@/lib/i18n/report-sentences';
import { say, sayCount } from '@/lib/i18n/say';
import { NumberLinks } from '../number-links';
import { Opens } from '../Opens';
import { TableTwin } from './TableTwin';

/** How many months a field has room for: a year, and half of one, most often begin within a month. */
const ROOM = { wide: 13, narrow: 7 };

/** Fields of grains, one a win: which category grew in which month. */
export function EvidenceByMonth({ report }: { report: ReportBody }) {
  const isOnScreen = useContext(NumberLinks) !== null;
  const { byMonth } = report;
  const { total, summary } = summaryOf(report);
  if (total === 0) return <p>{texts.monthsNone}</p>;
  const rows = rowsOf(report);
  return (
    <>
      <p>
        {summary}{' '}
        {isOnScreen && (
          <Opens n={total} behind={mappedBehind(report, byMonth.months)}>
            {texts.monthsShow}
          </Opens>
        )}
      </p>
      <p className="report-note">{texts.monthsLegend}</p>
      {byMonth.months[0] !== monthOf(report.window.from) && <p className="report-note">{texts.monthsCut}</p>}
      <div className="report-sized">
        <Fields rows={rows} months={ROOM.wide} label={summary} className="report-fields-wide" />
        <Fields rows={rows} months={ROOM.narrow} label={summary} className="report-fields-narrow" />
      </div>
      <TableTwin report={report} of={EvidenceTable} />
    </>
  );
}

function EvidenceTable({ report }: { report: ReportBody }) {
  return (
    <GrainFieldTable
      rows={rowsOf(report)}
      monthLabel={(month) => sayMonth(month)}
      label={summaryOf(report).summary}
      cell={(words, n, categoryId, month) => (
        <Opens n={n} behind={monthBehind(report, categoryId, month)}>
          {words}
        </Opens>
      )}
    />
  );
}

function rowsOf({ byMonth }: ReportBody) {
  return byMonth.rows.map(({ category, counts }) => ({ id: category.id, name: category.name, counts }));
}

/** How many grains there are, and the picture of them in one sentence. */
function summaryOf({ byMonth }: ReportBody): { total: number; summary: string } {
  const totals = byMonth.rows.map(({ counts }) => counts.reduce((sum, count) => sum + winsIn(count), 0));
  const total = totals.reduce((sum, n) => sum + n, 0);
  const most = byMonth.rows[totals.indexOf(Math.max(...totals))];
  const values = { ...sayMonths(byMonth.months), category: most?.category.name ?? '' };
  return { total, summary: sayCount(texts.monthsSummary, total, values) };
}

interface FieldsProps {
  rows: readonly (GrainFieldRow & { counts: MonthCount[] })[];
  /** How many months one field has room for where it is drawn. */
  months: number;
  label: string;
  className: string;
}

/** The months in as many fields as they need, one below the other: drawn smaller, their words could not be read. */
function Fields({ rows, months, label, className }: FieldsProps) {
  const count = rows[0]?.counts.length ?? 0;
  // A rest of a month or two would look lost: all fields are about as long.
  const length = Math.ceil(count / Math.ceil(count / months));
  const fields = Array.from({ length: Math.ceil(count / length) }, (_, index) =>
    rows.map((row) => ({ ...row, counts: row.counts.slice(index * length, (index + 1) * length) })),
  );
  // Years before the log began are no picture.
  const first = fields.findIndex((part) => part.some(({ counts }) => counts.some((each) => winsIn(each) > 0)));
  return (
    <div className={className}>
      {fields.slice(first).map((part) => {
        const range = say(texts.monthsField, sayMonths((part[0]?.counts ?? []).map(({ month }) => month)));
        const isOnly = fields.length === 1;
        return (
          <div key={range}>
            {!isOnly && <p className="note">{range}</p>}
            <GrainField
              rows={part}
              monthLabel={(month) => sayMonth(month, true)}
              label={isOnly ? label : `${range}. ${label}`}
              columns={length}
            />
          </div>
        );
      })}
    </div>
  );
}
