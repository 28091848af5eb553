import { Parts } from '@/components/ui/Parts';
import type { ReportBody } from '@/lib/domain/report/report';
import { kindBehind } from '@/lib/domain/report/report-filters';
import { sayDay } from '@/lib/i18n/dates';
import { report as texts } from '@/lib/i18n/en/report';
import { sayCovered } from '@/lib/i18n/report-sentences';
import { say, sayCount } from '@/lib/i18n/say';
import { Opens } from './Opens';

/** What the report is of, and how much was logged in its days. */
export function ReportHead({ report }: { report: ReportBody }) {
  const { wins, lessons } = report.counts;
  return (
    <header className="report-head">
      <h1 id="section-heading" tabIndex={-1}>
        {texts.title}
      </h1>
      <p className="report-when">{sayCovered(report)}</p>
      <p className="report-when">
        {texts.logged}{' '}
        <Parts>
          <Opens n={wins} behind={kindBehind(report, 'win')}>
            {sayCount(texts.logWins, wins)}
          </Opens>
          {lessons > 0 && (
            <Opens n={lessons} behind={kindBehind(report, 'lesson')}>
              {sayCount(texts.logLessons, lessons)}
            </Opens>
          )}
        </Parts>
      </p>
      {report.takenOn < report.madeOn && (
        <p className="report-when">{say(texts.asOf, { day: sayDay(report.takenOn) })}</p>
      )}
    </header>
  );
}
