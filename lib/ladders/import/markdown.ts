import { startsWithBullet, withoutBullet } from './clean-text';
import { isLevelName } from './level-name';
import { LIMITS } from './limits';

export type Block =
  | { is: 'heading'; depth: number; text: string }
  | { is: 'bullet'; indent: number; text: string }
  | { is: 'paragraph'; text: string }
  | { is: 'table'; rows: string[][] };

const HEADING = /^ {0,3}(#{1,6})\s+(.+?)\s*#*$/;
const BOLD_LINE = /^\s*(?:\*\*|__)([^*_]{1,120})(?:\*\*|__)\s*:?\s*$/;
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;

/** Markdown, or text that resembles it, as what a ladder is told with. Code is left out. */
export function readBlocks(text: string): Block[] {
  const lines = text.split(/\r\n?|\n/);
  const blocks: Block[] = [];
  let fence = '';
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = /^\s*(```|~~~)/.exec(line)?.[1] ?? '';
    if (mark !== '' && (fence === '' || fence === mark)) fence = fence === '' ? mark : '';
    else if (fence === '' && line.trim() !== '') at = take(blocks, lines, at);
  }
  return blocks;
}

/** More of a line than any statement keeps; only the row of a table may be longer. */
const LONGEST_LINE = 1000;

/** Takes the block that begins at `at` and says where it ends. */
function take(blocks: Block[], lines: readonly string[], at: number): number {
  const whole = lines[at] ?? '';
  if (whole.includes('|') && isRule(lines[at + 1] ?? '')) {
    const end = endOfTable(lines, at + 2);
    blocks.push({ is: 'table', rows: [whole, ...lines.slice(at + 2, end)].map(cellsOf) });
    return end - 1;
  }
  const line = whole.slice(0, LONGEST_LINE);
  const heading = HEADING.exec(line);
  const under = /^ {0,3}(=+|-{3,})[ \t]*$/.exec((lines[at + 1] ?? '').slice(0, LONGEST_LINE))?.[1];
  if (heading) blocks.push({ is: 'heading', depth: heading[1]?.length ?? 1, text: heading[2] ?? '' });
  else if (under && !startsWithBullet(line)) {
    blocks.push({ is: 'heading', depth: under.startsWith('=') ? 1 : 2, text: line.trim() });
    return at + 1;
  } else takeLine(blocks, line);
  return at;
}

function takeLine(blocks: Block[], line: string): void {
  const bold = BOLD_LINE.exec(line)?.[1];
  const last = blocks.at(-1);
  if (/^\s*([-*_]\s*){3,}$/.test(line)) return;
  if (startsWithBullet(line)) blocks.push({ is: 'bullet', indent: indentOf(line), text: withoutBullet(line).trim() });
  else if (bold) blocks.push({ is: 'heading', depth: 7, text: bold.replace(/:$/, '') });
  else if (last?.is === 'bullet' && indentOf(line) > last.indent) last.text = `${last.text} ${line.trim()}`;
  else if (/^[^.!?]{1,80}:\s*$/.test(line))
    blocks.push({ is: 'heading', depth: 8, text: line.trim().replace(/:$/, '') });
  else blocks.push({ is: 'paragraph', text: line.trim() });
}

function isRule(line: string): boolean {
  return line.length <= 20 * LIMITS.columns && RULE.test(line);
}

function endOfTable(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && (lines[end] ?? '').includes('|')) end += 1;
  return end;
}

function cellsOf(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/);
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

function indentOf(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** The one heading of the highest rank, where it comes first: what the whole is called. */
export function titleOf(blocks: readonly Block[]): string {
  const headings = blocks.flatMap((block) => (block.is === 'heading' ? [block] : []));
  const [first, ...others] = headings;
  if (first === undefined || others.length === 0 || isLevelName(headingText(first.text))) return '';
  return others.every(({ depth }) => depth > first.depth) ? headingText(first.text) : '';
}

/** A heading's text without marks. */
export function headingText(text: string): string {
  return text
    .replace(/[*_`]{1,2}/g, '')
    .replace(/\{#[^}]*\}/g, '')
    .replace(/:$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
