const DROPPED = /<!--|<(script|style|head|noscript|template|svg|iframe|object)\b/gi;
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})(?![a-z0-9])/iy;
/** More than the attributes of a tag take up; a sign that opens none within them is text. */
const LONGEST_TAG = 2000;

interface Tag {
  /** In small letters. */
  name: string;
  closes: boolean;
  start: number;
  end: number;
}

/** The tags of a page in their order, and where each stands. */
export function* tagsIn(html: string): Generator<Tag> {
  let from = 0;
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', from)) {
    from = start + 1;
    TAG.lastIndex = start;
    const [opening = '', slash = '', name = ''] = TAG.exec(html) ?? [];
    const end = opening === '' ? -1 : endOfTag(html, start + opening.length);
    if (end < 0) continue;
    from = end;
    yield { name: name.toLowerCase(), closes: slash !== '', start, end };
  }
}

/** Where a tag ends, whatever its attributes say in quotes; -1 where it does not. */
function endOfTag(html: string, from: number): number {
  let quote = '';
  for (let at = from; at < html.length && at < from + LONGEST_TAG; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
    else if (sign === '<') return -1;
  }
  return -1;
}

/** Without what a page does not show; what is never closed goes up to the end. */
export function withoutDropped(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const start of html.matchAll(DROPPED)) {
    if (start.index < from) continue;
    kept.push(html.slice(from, start.index));
    const closing = start[1] ? new RegExp(`</${start[1]}\\s{0,9}>`, 'gi') : /-->/g;
    closing.lastIndex = start.index;
    const end = closing.exec(html);
    if (!end) return kept.join(' ');
    from = end.index + end[0].length;
  }
  return [...kept, html.slice(from)].join(' ');
}
