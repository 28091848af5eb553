import { useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { ExportsRefused } from '@/components/policy/ExportsRefused';
import { useExports } from '@/components/policy/use-exports';
import { useRedaction } from '@/components/redaction/use-redaction';
import { Disclosure } from '@/components/ui/Disclosure';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkButton } from '@/components/ui/LinkButton';
import { useMedia } from '@/components/ui/page/use-media';
import { usePrinting } from '@/components/ui/page/use-printing';
import { useWinsAddress } from '@/components/wins/use-wins-address';
import { listHref } from '@/components/wins/wins-address';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import type { Behind } from '@/lib/domain/report/report-filters';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { packetWords } from '@/lib/i18n/en/packet';
import { reportOptions, report as texts } from '@/lib/i18n/en/report';
import { language } from '@/lib/i18n/say';
import type { OpenPlaces } from './number-links';
import { ReportOptions } from './options/ReportOptions';
import { WaysOut } from './options/WaysOut';
import { ReportDocument } from './ReportDocument';
import { readReportAddress } from './report-address';
import { useReports } from './use-report';

/** The readiness report on screen, with what it covers and its ways out: Markdown, HTML and paper. */
export function ReportSection() {
  const active = useLadder();
  const asked = readReportAddress(useWinsAddress());
  const reports = useReports(asked);
  const printing = usePrinting({ title: texts.title, language: language() });
  const [level, setLevel] = useState(DEFAULT_LEVEL);
  // Where the margin stands above the report, it would keep it from sight.
  const isRoomy = useMedia('(width >= 62rem)');
  const start = useRedaction(reports?.log, level);
  const exports = useExports(level);
  const ladder = reports?.own.ladder.id === active.id ? null : (reports?.own.ladder.id ?? null);
  // All links of the report are drawn anew with it.
  const opens = useMemo(() => opensFor(ladder), [ladder]);
  if (!reports) return <div className="report" aria-busy="true" />;
  if (reports.isEmpty) return <NothingYet />;
  if (printing && exports?.refused) return <ExportsRefused why={exports.refused} />;
  if (printing) {
    // Printed by the browser's own key, before what may leave was asked for.
    if (!start) return <p role="status">{texts.printNotReady}</p>;
    const report = reports.forOthers(start());
    return <ReportDocument report={report} strongest={report.strongest} opens={null} />;
  }

  const { own, strongest, isReading } = reports;
  return (
    <div className="app-page" data-margin>
      <div className="app-spread report-page">
        <aside className="app-margin report-margin" aria-label={texts.margin}>
          <Disclosure summary={reportOptions.label} open={isRoomy}>
            <ReportOptions asked={asked} reports={reports} />
          </Disclosure>
          <Disclosure summary={packetWords.waysOut} open={isRoomy}>
            <WaysOut reports={reports} level={level} onLevel={setLevel} start={start} />
          </Disclosure>
        </aside>
        <ReportDocument report={own} strongest={strongest} opens={opens} isReading={isReading} />
      </div>
    </div>
  );
}

/** `ladder`: by which the numbers were read; null: the active one. */
function opensFor(ladder: string | null): OpenPlaces {
  return {
    wins: (behind: Behind) => listHref({ ...NO_FILTER, ladder, ...behind }),
    claims: ladder === null ? '#/checklist' : null,
  };
}

function NothingYet() {
  return (
    <>
      <h1 id="section-heading" tabIndex={-1}>
        {texts.title}
      </h1>
      <EmptyState
        title={texts.empty}
        text={texts.emptyWhat}
        action={
          <LinkButton kind="primary" href="#/checklist">
            {texts.emptyNext}
          </LinkButton>
        }
      />
    </>
  );
}
