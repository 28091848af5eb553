import { language } from '@/lib/i18n/say';
import { escapeHtml } from './escape-html';

/** What a page of its own needs: nothing in it points anywhere but at what the user linked. */
export interface HtmlParts {
  title: string;
  /** Serialised elements, already escaped by the browser that made them. */
  body: string;
  css: string;
  /** The code of the language that it is in; the app's own unless said. */
  lang?: string;
}

/** One HTML file that opens anywhere, offline: no script, no font, no picture from outside. */
export function toSelfContainedHtml({ title, body, css, lang = language() }: HtmlParts): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${css.replace(/<\//g, '<\\/')}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
