import type { Speaker } from '@/lib/i18n/documents/speaker';
import { toBareMarkup } from './bare-markup';
import { toSelfContainedHtml } from './self-contained-html';

/** For whoever prints the file: paper with margins, headings with what they head, rows and entries whole. */
const ON_PAPER = `@page { margin: 18mm 16mm; }
@media print {
h1, h2, h3, h4 { break-after: avoid; }
li, tr, dl { break-inside: avoid; }
thead { display: table-header-group; }
p { orphans: 3; widows: 3; }
}
`;

/** The drawn packet as one HTML file with its styles, in the speaker's language; its title tells nothing of the content. */
export function packetToHtml(drawn: Element, css: string, { language, words }: Speaker): string {
  const sheet = `${css.replace(/url\([^)]*\)/gi, 'none')}\n${ON_PAPER}`;
  const body = toBareMarkup(drawn, sheet).outerHTML;
  return toSelfContainedHtml({ title: words.title, body, css: sheet, lang: language });
}
