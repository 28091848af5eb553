import { memo, useRef } from 'react';
import type { LoggedWin } from '@/lib/domain/log';
import type { ToldReport } from '@/lib/domain/report/redact-report';
import type { ReportBody } from '@/lib/domain/report/report';
import { sayDay } from '@/lib/i18n/dates';
import {
  criteriaWords,
  sinceWords,
  stallWords,
  sustainedWords,
  report as texts,
  trendWords,
} from '@/lib/i18n/en/report';
import { say } from '@/lib/i18n/say';
import { Criteria } from './findings/Criteria';
import { GapList } from './findings/GapList';
import { NumberLinks, type OpenPlaces } from './number-links';
import { EvidenceByMonth } from './pictures/EvidenceByMonth';
import { ReportHead } from './ReportHead';
import { ReportPart } from './ReportPart';
import './report.css';
import './pictures/pictures.css';
import { StallChecks } from './findings/StallChecks';
import { StrongestWins } from './findings/StrongestWins';
import { ReadinessOverview } from './pictures/ReadinessOverview';
import { Snapshots } from './pictures/Snapshots';
import { SustainedEvidence } from './pictures/SustainedEvidence';
import { Trends } from './pictures/Trends';

export interface ReportDocumentProps {
  /** For somebody else's eyes it says its level. */
  report: ReportBody | ToldReport;
  strongest: readonly LoggedWin[];
  /** What its numbers open; null on paper and in files, where nothing opens but an artifact. */
  opens: OpenPlaces | null;
  /** Its strongest wins are being read. */
  isReading?: boolean;
}

/** The readiness report as one article: the same on screen, on paper and in an exported file. */
export function ReportDocument({ report, strongest: read, opens, isReading = false }: ReportDocumentProps) {
  // Until others are read the last ones stay, and nothing below them moves.
  const strongest = useRef(read);
  if (!isReading) strongest.current = read;
  return (
    <NumberLinks value={opens}>
      <article className="report">
        <Beginning report={report} />
        <ReportPart id="strongest" heading={texts.strongestHeading}>
          <div aria-busy={isReading || undefined}>
            {(!isReading || strongest.current.length > 0) && (
              <StrongestWins wins={strongest.current} links={opens ? 'wins' : 'artifacts'} />
            )}
          </div>
        </ReportPart>
        <Rest report={report} />
        <footer className="report-foot">
          {report.ladder.attribution && <p>{say(texts.ladderCredit, { attribution: report.ladder.attribution })}</p>}
          <p>{say(texts.madeWith, { day: sayDay(report.madeOn) })}</p>
          {'level' in report && <p>{texts.told[report.level]}</p>}
        </footer>
      </article>
    </NumberLinks>
  );
}

/** Neither is drawn again for the strongest wins that come. */
const Beginning = memo(function Beginning({ report }: { report: ReportBody }) {
  return (
    <>
      <ReportHead report={report} />
      <ReadinessOverview report={report} />
      <ReportPart id="since" heading={sinceWords[report.snapshots.since]}>
        <Snapshots report={report} />
      </ReportPart>
    </>
  );
});

const Rest = memo(function Rest({ report }: { report: ReportBody }) {
  return (
    <>
      <ReportPart id="criteria" heading={criteriaWords.heading}>
        <Criteria report={report} />
      </ReportPart>
      <ReportPart id="gaps" heading={texts.gapsHeading}>
        <GapList report={report} />
      </ReportPart>
      <ReportPart id="trends" heading={trendWords.heading}>
        <Trends report={report} />
      </ReportPart>
      <ReportPart id="months" heading={texts.monthsHeading}>
        <EvidenceByMonth report={report} />
      </ReportPart>
      <ReportPart id="sustained" heading={sustainedWords.heading}>
        <SustainedEvidence report={report} />
      </ReportPart>
      <ReportPart id="stall" heading={stallWords.heading}>
        <StallChecks report={report} />
      </ReportPart>
    </>
  );
});
