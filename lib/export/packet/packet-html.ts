import { toBareMarkup } from '@/lib/export/html/bare-markup';
import { toSelfContainedHtml } from '@/lib/export/html/self-contained-html';
import type { Speaker } from '@/lib/i18n/documents/speaker';

/** A document of its own: light whatever the reader's theme is, nothing shortened, and made to be printed. */
const BY_ITSELF = `:root { color-scheme: light !important; }
* { -webkit-line-clamp: none !important; line-clamp: none !important; }
@page { margin: 18mm 16mm; }
@media print {
h1, h2, h3, h4 { break-after: avoid; }
li, tr, dl { break-inside: avoid; }
thead { display: table-header-group; }
p { orphans: 3; widows: 3; }
}
`;

/** The drawn packet as one HTML file with its styles, in the speaker's language; its title tells nothing of the content. */
export function packetToHtml(drawn: Element, css: string, { language, words }: Speaker): string {
  const sheet = `${css.replace(/url\([^)]*\)/gi, 'none')}\n${BY_ITSELF}`;
  const body = toBareMarkup(drawn, sheet).outerHTML;
  return toSelfContainedHtml({ title: words.title, body, css: sheet, lang: language });
}
