import type { Report } from '@/lib/domain/report';
import { sayDay } from '@/lib/i18n/dates';
import { report as texts } from '@/lib/i18n/en/report';
import { say } from '@/lib/i18n/say';
import { EvidenceByMonth } from './EvidenceByMonth';
import { GapList } from './GapList';
import './report.css';
import { ReadinessOverview } from './ReadinessOverview';
import { StrongestWins } from './StrongestWins';

export interface ReportDocumentProps {
  report: Report;
  /** What a win's title opens: the win in the app, or, on paper and in files, its artifact. */
  links: 'wins' | 'artifacts';
}

/** The readiness report as one article: the same on screen, on paper and in an exported file. */
export function ReportDocument({ report, links }: ReportDocumentProps) {
  return (
    <article className="report">
      <header className="report-head">
        <h1 id="section-heading" tabIndex={-1}>
          {texts.title}
        </h1>
        <p className="report-when">{say(texts.takenOn, { ladder: report.ladder.name, day: sayDay(report.takenOn) })}</p>
      </header>
      <ReadinessOverview report={report} />
      <section aria-labelledby="report-strongest">
        <h2 id="report-strongest">{texts.strongestHeading}</h2>
        <StrongestWins wins={report.strongest} links={links} />
      </section>
      <section aria-labelledby="report-gaps">
        <h2 id="report-gaps">{texts.gapsHeading}</h2>
        <GapList gaps={report.gaps} />
      </section>
      <section aria-labelledby="report-months">
        <h2 id="report-months">{texts.monthsHeading}</h2>
        <EvidenceByMonth byMonth={report.byMonth} />
      </section>
      <footer className="report-foot">
        <p>{say(texts.ladderCredit, { attribution: report.ladder.attribution })}</p>
        <p>{say(texts.madeWith, { day: sayDay(report.takenOn) })}</p>
      </footer>
    </article>
  );
}
