import type { Found, FoundLine } from '../found';
import { isLevelName } from '../level-name';
import type { Block } from '../markdown';

interface Heading {
  depth: number;
  text: string;
}

/** Headings with bullets: of the headings above a line, the nearest that names a level and the nearest that does not. */
export function readHeadings(blocks: readonly Block[]): Found | null {
  const hasBullets = blocks.some(({ is }) => is === 'bullet');
  const lines: FoundLine[] = [];
  const levels: string[] = [];
  const title = titleOf(blocks);
  let above: Heading[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.is === 'table') continue;
    const heading = block.is === 'heading' ? block : headsBullets(block, blocks[index + 1]);
    if (heading) {
      above = [
        ...above.filter(({ depth }) => depth < heading.depth),
        { depth: heading.depth, text: plain(heading.text) },
      ];
      if (isLevelName(plain(heading.text))) levels.push(plain(heading.text));
    } else if (block.is === 'bullet' || (block.is === 'paragraph' && !hasBullets && above.length > 0)) {
      lines.push({ statement: block.text, ...placeOf(above, title) });
    }
  }
  return lines.length === 0
    ? null
    : {
        format: 'headings',
        name: title,
        lines,
        levels: levels.filter((level) => lines.some((line) => line.level === level)),
      };
}

function placeOf(above: readonly Heading[], title: string): Pick<FoundLine, 'level' | 'category'> {
  const level = above.findLast(({ text }) => isLevelName(text))?.text;
  const category = above.findLast(({ text }) => !isLevelName(text) && text !== title)?.text;
  return { ...(level !== undefined && { level }), ...(category !== undefined && { category }) };
}

/** A bullet that heads deeper ones, and is a name rather than a sentence, is a heading. */
function headsBullets(block: Block, next: Block | undefined): Heading | null {
  if (block.is !== 'bullet' || next?.is !== 'bullet' || next.indent <= block.indent) return null;
  const isName =
    block.text.endsWith(':') || /^(\*\*|__).*(\*\*|__):?$/.test(block.text) || block.text.split(/\s+/).length <= 4;
  return isName ? { depth: 20 + block.indent, text: block.text } : null;
}

/** The one heading of the highest rank, where it comes first: what the whole is called. */
function titleOf(blocks: readonly Block[]): string {
  const headings = blocks.flatMap((block) => (block.is === 'heading' ? [block] : []));
  const [first, ...others] = headings;
  if (first === undefined || others.length === 0 || isLevelName(plain(first.text))) return '';
  return others.every(({ depth }) => depth > first.depth) ? plain(first.text) : '';
}

function plain(text: string): string {
  return text
    .replace(/[*_`]{1,2}/g, '')
    .replace(/\{#[^}]*\}/g, '')
    .replace(/:$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
