import { useRef, useState } from 'react';
import { Exports } from '@/components/policy/Exports';
import { RedactionPart } from '@/components/redaction/RedactionPart';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { listHref } from '@/components/wins/wins-address';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import type { ToldReport } from '@/lib/domain/report/redact-report';
import { idsBehind } from '@/lib/domain/report/report-filters';
import { NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { printDocument } from '@/lib/export/print-document';
import { sayHanded } from '@/lib/export/say-handed';
import { report as texts } from '@/lib/i18n/en/report';
import { sayCount } from '@/lib/i18n/say';
import type { Reports } from '../use-report';
import { exportHtml, exportMarkdown } from './export-report';
import { useOnceReady } from './use-once-ready';

interface Props {
  reports: Reports;
  level: RedactionLevel;
  onLevel: (level: RedactionLevel) => void;
  /** Starts the redactor of one document; undefined until the log and its names are read. */
  start: (() => Redactor) | undefined;
}

type Exported = { file: string } | 'failed' | undefined;

/** The report as a file or on paper, made of what may leave. */
export function WaysOut({ reports, level, onLevel, start }: Props) {
  const [exported, setExported] = useState<Exported>();
  const place = useRef<HTMLDivElement>(null);
  const { run, isWaiting } = useOnceReady(start, reports.wantLog, place);
  const withheld = reports.withheldAt(level);
  const exportAs = (write: (report: ToldReport) => Promise<string | null>) =>
    run(async (ready) => {
      try {
        const file = await write(reports.forOthers(ready()));
        setExported(file === null ? undefined : { file });
      } catch {
        setExported('failed');
      }
    });
  const preview = () => {
    const redactor = start?.();
    if (redactor) reports.forOthers(redactor);
    return redactor;
  };
  return (
    <div className="report-ways" id="report-ways" ref={place}>
      <RedactionPart level={level} onLevel={onLevel} log={reports.log ?? []} preview={preview} />
      <div className="row report-actions">
        <Exports level={level}>
          <Button busy={isWaiting} onClick={() => exportAs(exportMarkdown)}>
            {texts.exportMarkdown}
          </Button>
          <Button busy={isWaiting} onClick={() => exportAs(exportHtml)}>
            {texts.exportHtml}
          </Button>
          <Button busy={isWaiting} onClick={() => run(() => void printDocument(level))}>
            {texts.print}
          </Button>
        </Exports>
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
        {typeof exported === 'object' && sayHanded(exported.file)}
      </p>
      {exported === 'failed' && (
        <Notice tone="error" title={texts.exportFailed}>
          {texts.exportFailedWhat}
        </Notice>
      )}
    </div>
  );
}
