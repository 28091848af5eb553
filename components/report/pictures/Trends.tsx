import type { ReportBody } from '@/lib/domain/report/report';
import { trendBehind } from '@/lib/domain/report/report-filters';
import { SHIFTS, type TrendLine } from '@/lib/domain/report/trend';
import { beginSentence } from '@/lib/i18n/begin-sentence';
import { sayMonth } from '@/lib/i18n/dates';
import { trendWords as texts } from '@/lib/i18n/en/report';
import { sayShare, sayTrend } from '@/lib/i18n/report-sentences';
import { Opens } from '../Opens';
import { TableTwin } from './TableTwin';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

/** The three shifts as three small lines over the same months and the same height. */
export function Trends({ report }: { report: ReportBody }) {
  const lines = SHIFTS.map((shift) => report.trends[shift]);
  return (
    <>
      <p className="report-note">{texts.intro}</p>
      <div className="report-sized">
        <div className="report-trends">
          {lines.map((line) => (
            <Trend key={line.shift} line={line} report={report} />
          ))}
        </div>
      </div>
      {lines.some(({ stands }) => stands === 'drawn') && <TableTwin report={report} of={TrendTable} />}
    </>
  );
}

function Trend({ line, report }: { line: TrendLine; report: ReportBody }) {
  const { shift, stands, points } = line;
  const last = points.findLast(({ share }) => share !== null);
  return (
    <div className="report-trend">
      <h3>{texts.titles[shift]}</h3>
      {stands === 'drawn' && <TrendChart points={points} label={sayTrend(line)} />}
      {last && stands === 'drawn' && (
        <p>
          {beginSentence(sayMonth(last.month))}:{' '}
          <Opens n={last.part.length} behind={trendBehind(report, shift, last.month, 'part')}>
            {last.part.length}
          </Opens>
          {` ${texts.of} `}
          <Opens n={last.whole.length} behind={trendBehind(report, shift, last.month, 'whole')}>
            {last.whole.length}
          </Opens>
          {last.share !== null && ` (${sayShare(last.share)})`}
        </p>
      )}
      <p className="report-note">{sayTrend(line)}</p>
    </div>
  );
}
