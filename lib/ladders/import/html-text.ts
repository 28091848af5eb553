import { tagsIn, withoutDropped } from './html-tags';

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
};

/** Whether a text is written in HTML rather than naming a tag now and then. */
export function isHtml(text: string): boolean {
  const opening =
    /^\s*(?:<!doctype html|<\?xml|<(?:html|body|head|meta|table|div|section|article|main|ul|ol|h[1-6]|p)\b)/i;
  return opening.test(text) && /<\/(?:table|div|section|article|main|ul|ol|h[1-6]|p|html|body)\s*>/i.test(text);
}

/** What a page says, as Markdown: headings, bullets and tables. Nothing of it is ever made into a page. */
export function htmlToMarkdown(html: string): string {
  const out: string[] = [];
  const place: Place = { lists: 0, cell: null, row: null };
  let from = 0;
  const kept = withoutDropped(html);
  for (const { name, closes, start, end } of tagsIn(kept)) {
    say(out, place, kept.slice(from, start));
    from = end;
    turn(out, place, name, closes);
  }
  say(out, place, kept.slice(from));
  return out
    .join('')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Place {
  lists: number;
  /** What the open cell says so far. */
  cell: string[] | null;
  /** The cells of the open row. */
  row: { cells: string[]; first: boolean } | null;
}

function say(out: string[], place: Place, markup: string): void {
  const text = decode(markup.replace(/\s+/g, ' '));
  const said = place.cell ?? out;
  if (text.trim() === '') {
    if (text !== '' && !/\s$/.test(said.at(-1) ?? ' ')) said.push(' ');
    return;
  }
  if (place.cell) place.cell.push(text.replaceAll('|', '\\|'));
  else out.push(text);
}

function turn(out: string[], place: Place, tag: string, closes: boolean): void {
  if (tag === 'table') turnTable(out, place, closes);
  else if (tag === 'tr' || tag === 'td' || tag === 'th') turnRow(out, place, tag, closes);
  else if (place.cell) breakCell(place.cell, tag, closes);
  else if (/^h[1-6]$/.test(tag)) out.push(closes ? '\n\n' : `\n\n${'#'.repeat(Number(tag[1]))} `);
  else if (tag === 'ul' || tag === 'ol') {
    place.lists = Math.min(9, Math.max(0, place.lists + (closes ? -1 : 1)));
    out.push('\n');
  } else if (tag === 'li') out.push(closes ? '\n' : `\n${'  '.repeat(Math.max(0, place.lists - 1))}- `);
  else if (tag === 'strong' || tag === 'b') out.push('**');
  else if (
    tag === 'br' ||
    (/^(p|div|section|article|main|dt|dd|blockquote|header|footer)$/.test(tag) && place.lists === 0)
  )
    out.push('\n');
}

function breakCell(cell: string[], tag: string, closes: boolean): void {
  if (tag === 'li' && !closes) cell.push('<br>- ');
  else if (/^(br|p|div|ul|ol|li)$/.test(tag)) cell.push('<br>');
}

function turnTable(out: string[], place: Place, closes: boolean): void {
  place.row = closes ? null : { cells: [], first: true };
  place.cell = null;
  out.push('\n\n');
}

function turnRow(out: string[], place: Place, tag: string, closes: boolean): void {
  const row = place.row;
  if (!row) return;
  if (place.cell) row.cells.push(place.cell.join('').replace(/\s+/g, ' ').trim());
  place.cell = tag !== 'tr' && !closes ? [] : null;
  if (tag !== 'tr' || row.cells.length === 0) return;
  out.push(`| ${row.cells.join(' | ')} |\n`);
  if (row.first) out.push(`|${row.cells.map(() => ' --- ').join('|')}|\n`);
  place.row = { cells: [], first: false };
}

function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
