import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import type { Report } from '@/lib/domain/report';
import { report as texts } from '@/lib/i18n/en/report';
import { say, sayCount } from '@/lib/i18n/say';
import { exportHtml, exportMarkdown } from './export-report';
import { ReportDocument } from './ReportDocument';
import { usePrinting } from './use-printing';
import { useReports } from './use-report';

type Exported = { file: string } | 'failed' | undefined;

/** The readiness report on screen, with its ways out: Markdown, HTML and paper. */
export function ReportSection() {
  const reports = useReports();
  const printing = usePrinting();
  const [exported, setExported] = useState<Exported>();
  if (!reports) return <div className="report" aria-busy="true" />;
  if (isEmpty(reports.own)) return <NothingYet />;
  if (printing) return <ReportDocument report={reports.shared} links="artifacts" />;

  const exportAs = (write: (report: Report) => string) => {
    try {
      setExported({ file: write(reports.shared) });
    } catch {
      setExported('failed');
    }
  };
  return (
    <div className="app-page" data-margin>
      <div className="app-spread">
        <aside className="app-margin report-margin" aria-label={texts.waysOut}>
          <div className="report-actions">
            <Button onClick={() => exportAs(exportMarkdown)}>{texts.exportMarkdown}</Button>
            <Button onClick={() => exportAs(exportHtml)}>{texts.exportHtml}</Button>
            <Button onClick={() => window.print()}>{texts.print}</Button>
          </div>
          {reports.withheld > 0 && <p className="note">{sayCount(texts.withheld, reports.withheld)}</p>}
          <p role="status" className="note">
            {typeof exported === 'object' && say(texts.exported, exported)}
          </p>
          {exported === 'failed' && (
            <Notice tone="error" title={texts.exportFailed}>
              {texts.exportFailedWhat}
            </Notice>
          )}
        </aside>
        <ReportDocument report={reports.own} links="wins" />
      </div>
    </div>
  );
}

function isEmpty({ counts, cells }: Report): boolean {
  return counts.wins + counts.lessons === 0 && cells.every((row) => row.cells.every(({ claim }) => claim === null));
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
          <a className="ui-button" data-kind="primary" href="#/checklist">
            {texts.emptyNext}
          </a>
        }
      />
    </>
  );
}
