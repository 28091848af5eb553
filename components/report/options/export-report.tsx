import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ToldReport } from '@/lib/domain/report/redact-report';
import { toBareMarkup } from '@/lib/export/html/bare-markup';
import { toSelfContainedHtml } from '@/lib/export/html/self-contained-html';
import { stylesOf } from '@/lib/export/html/styles-of';
import { reportToMarkdown } from '@/lib/export/report/report-markdown';
import { saveDocument } from '@/lib/export/save-document';
import { report as texts } from '@/lib/i18n/en/report';
import { ReportDocument } from '../ReportDocument';

/** Writes the report to the downloads; answers with the file's name, or null where it may not leave. */
export function exportMarkdown(report: ToldReport): Promise<string | null> {
  return saveDocument({ ...fileOf(report, 'md'), text: reportToMarkdown(report), mime: 'text/markdown' });
}

export function exportHtml(report: ToldReport): Promise<string | null> {
  return saveDocument({ ...fileOf(report, 'html'), text: reportToHtml(report), mime: 'text/html' });
}

function fileOf({ takenOn, level }: ToldReport, ending: string) {
  return { name: `winnow-report-${takenOn}-${level}.${ending}`, level };
}

/** The very document that is on the screen, drawn once more without its private parts. */
export function reportToHtml(report: ToldReport): string {
  const page = document.createElement('main');
  const root = createRoot(page);
  flushSync(() => root.render(<ReportDocument report={report} strongest={report.strongest} opens={null} />));
  const css = stylesOf(page);
  const body = toBareMarkup(page, css).outerHTML;
  root.unmount();
  return toSelfContainedHtml({ title: texts.title, body, css });
}
