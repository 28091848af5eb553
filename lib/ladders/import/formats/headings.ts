import type { Found, FoundLine } from '../found';
import { isLevelName } from '../level-name';
import { type Block, headingText, titleOf } from '../markdown';

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
        { depth: heading.depth, text: headingText(heading.text) },
      ];
      if (isLevelName(headingText(heading.text))) levels.push(headingText(heading.text));
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
