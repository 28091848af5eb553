import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { listHref } from '@/components/wins/wins-address';
import type { Report } from '@/lib/domain/report';
import { idsBehind } from '@/lib/domain/report-filters';
import { NO_FILTER } from '@/lib/domain/win-filter';
import { report as texts } from '@/lib/i18n/en/report';
import { say, sayCount } from '@/lib/i18n/say';
import { exportHtml, exportMarkdown } from './export-report';

type Exported = { file: string } | 'failed' | undefined;

/** The report as a file or on paper, made of what may leave. */
export function WaysOut({ shared, withheld }: { shared: () => Report; withheld: string[] }) {
  const [exported, setExported] = useState<Exported>();
  const exportAs = (write: (report: Report) => string) => {
    try {
      setExported({ file: write(shared()) });
    } catch {
      setExported('failed');
    }
  };
  return (
    <>
      <div className="report-actions">
        <Button onClick={() => exportAs(exportMarkdown)}>{texts.exportMarkdown}</Button>
        <Button onClick={() => exportAs(exportHtml)}>{texts.exportHtml}</Button>
        <Button onClick={() => window.print()}>{texts.print}</Button>
      </div>
      {withheld.length > 0 && (
        <div className="note">
          <p>{sayCount(texts.withheld, withheld.length)}</p>
          <a className="report-number" href={listHref({ ...NO_FILTER, ...idsBehind(withheld, { status: 'ready' }) })}>
            {texts.withheldShow}
          </a>
        </div>
      )}
      <p role="status" className="note">
        {typeof exported === 'object' && say(texts.exported, exported)}
      </p>
      {exported === 'failed' && (
        <Notice tone="error" title={texts.exportFailed}>
          {texts.exportFailedWhat}
        </Notice>
      )}
    </>
  );
}
