import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ToldReport } from '@/lib/domain/redact-report';
import { toBareMarkup } from '@/lib/export/bare-markup';
import { downloadFile } from '@/lib/export/download';
import { reportToMarkdown } from '@/lib/export/report-markdown';
import { toSelfContainedHtml } from '@/lib/export/self-contained-html';
import { stylesOf } from '@/lib/export/styles-of';
import { report as texts } from '@/lib/i18n/en/report';
import { ReportDocument } from './ReportDocument';

/** Writes the report to the downloads; answers with the file's name. */
export function exportMarkdown(report: ToldReport): string {
  const name = `winnow-report-${report.takenOn}-${report.level}.md`;
  downloadFile(name, reportToMarkdown(report), 'text/markdown');
  return name;
}

export function exportHtml(report: ToldReport): string {
  const name = `winnow-report-${report.takenOn}-${report.level}.html`;
  downloadFile(name, reportToHtml(report), 'text/html');
  return name;
}

/** The very document that is on the screen, drawn once more without its private parts. */
export function reportToHtml(report: ToldReport): string {
  const page = document.createElement('main');
  const root = createRoot(page);
  flushSync(() => root.render(<ReportDocument report={report} opens={null} />));
  const css = stylesOf(page);
  const body = toBareMarkup(page, css).outerHTML;
  root.unmount();
  return toSelfContainedHtml({ title: texts.title, body, css });
}
