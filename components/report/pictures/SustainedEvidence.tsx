import { Parts } from '@/components/ui/Parts';
import type { Sustained } from '@/lib/domain/proof/sustained';
import type { ReportBody } from '@/lib/domain/report/report';
import { sustainedInAllBehind } from '@/lib/domain/report/report-filters';
import { sustainedWords as texts } from '@/lib/i18n/en/report';
import { sayRun, saySustained } from '@/lib/i18n/report-sentences';
import { say, sayCount } from '@/lib/i18n/say';
import { Opens } from '../Opens';
import { ReportExplain } from '../ReportExplain';
import { MonthTicks } from './MonthTicks';
import { SustainedTable } from './SustainedTable';
import { TableTwin } from './TableTwin';

/** For each behaviour the months in which something counts for it, and the same as a table. */
export function SustainedEvidence({ report }: { report: ReportBody }) {
  const summary = saySustained(report.sustained);
  if (summary === null) return <p>{texts.none}</p>;
  const without = report.sustained.filter(({ held }) => held === 0).length;
  return (
    <>
      <p>{summary}</p>
      <p className="report-note">
        {texts.intro}
        <ReportExplain of="sustained" />
      </p>
      <ul className="report-sustained">
        {report.cells.flatMap(({ cells }) =>
          cells.map(({ behaviour }) => {
            const row = report.sustained.find(({ behaviourId }) => behaviourId === behaviour.id);
            return (
              row && row.held > 0 && <Row key={behaviour.id} row={row} name={behaviour.statement} report={report} />
            );
          }),
        )}
      </ul>
      {without > 0 && <p className="report-note">{sayCount(texts.without, without)}</p>}
      <TableTwin report={report} of={SustainedTable} />
    </>
  );
}

function Row({ row, name, report }: { row: Sustained; name: string; report: ReportBody }) {
  const months = row.months.map(({ month }) => month);
  const values = { held: row.held, months: sayCount(texts.months, row.of), longest: row.longest };
  const wins = row.months.reduce((sum, { winIds }) => sum + winIds.length, 0);
  return (
    <li>
      <bdi className="report-sustained-name">{name}</bdi>
      <MonthTicks months={row.months} label={say(texts.picture, { ...values, behaviour: name })} />
      <span className="report-note">
        <Parts>
          <Opens n={wins} behind={sustainedInAllBehind(report, row.behaviourId, months)}>
            {say(texts.held, { held: row.held, of: row.of })}
          </Opens>
          {sayRun(row)}
        </Parts>
      </span>
    </li>
  );
}
