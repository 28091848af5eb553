import type { Found, FoundLine } from '../found';
import { isLevelName } from '../level-name';
import { type Block, headingText, titleOf } from '../markdown';

interface Heading {
  depth: number;
  text: string;
}

/** Bullets that head others lie below every heading, by their indent. */
const BULLET_DEPTH = 20;
/** What stands below shows what the lines before it mean; no line of its own. */
const EXAMPLES = /^examples?\b/i;
const LABELLED = /^(?:\*\*|__)?([^:*_]{1,40}?)(?:\*\*|__)?\s*[:–—]\s*(?:\*\*|__)?\s*(\S.*)$/;

/** Headings with bullets: of the headings above a line, the nearest that names a level and the nearest that does not. */
export function readHeadings(blocks: readonly Block[]): Found | null {
  const hasBullets = blocks.some(({ is }) => is === 'bullet');
  const hasHeadings = blocks.some(({ is }) => is === 'heading');
  const title = titleOf(blocks);
  const lines: FoundLine[] = [];
  const examples = new Map<string, string[]>();
  let above: Heading[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.is === 'table') continue;
    const heading = headingIn(block, blocks[index + 1], hasHeadings);
    const depth = heading?.depth ?? (block.is === 'bullet' ? BULLET_DEPTH + block.indent : Number.POSITIVE_INFINITY);
    above = above.filter((each) => each.depth < depth);
    if (heading) above.push(heading);
    else if (block.is !== 'bullet' && (hasBullets || above.length === 0)) continue;
    else if (!EXAMPLES.test(above.at(-1)?.text ?? '')) lines.push(lineIn(block.text, above, title));
    else {
      const place = placeOf(lineIn(block.text, above.slice(0, -1), title));
      examples.set(place, [...(examples.get(place) ?? []), block.text]);
    }
  }
  if (lines.length === 0) return null;
  for (const line of lines) line.example = examples.get(placeOf(line))?.join('; ') ?? '';
  const isSorted = lines.some(({ category }) => category !== undefined);
  return {
    format: 'headings',
    name: title,
    lines: isSorted ? lines : lines.map((line) => ({ ...line, category: title })),
  };
}

/** Lines at one level of one category share its examples. */
function placeOf({ level, category }: FoundLine): string {
  return JSON.stringify([level, category]);
}

/** The level may be said by the line itself: "Senior: leads a project". */
function lineIn(text: string, above: readonly Heading[], title: string): FoundLine {
  const [, label = '', said = ''] = LABELLED.exec(text) ?? [];
  const isOwn = isLevelName(label);
  const level = isOwn ? headingText(label) : above.findLast((each) => isLevelName(each.text))?.text;
  const category = above.findLast((each) => !isLevelName(each.text) && each.text !== title)?.text;
  return {
    statement: isOwn ? said : text,
    ...(level !== undefined && { level }),
    ...(category !== undefined && { category }),
  };
}

function headingIn(block: Block, next: Block | undefined, hasHeadings: boolean): Heading | null {
  if (block.is === 'heading') return { depth: block.depth, text: headingText(block.text) };
  if (next?.is !== 'bullet') return null;
  if (block.is === 'bullet') {
    const heads = next.indent > block.indent && isName(block.text);
    return heads ? { depth: BULLET_DEPTH + block.indent, text: headingText(block.text) } : null;
  }
  // Text without any heading: what stands above a list is what the list is about.
  const isAbove = block.is === 'paragraph' && !hasHeadings && block.text.length <= 80;
  return isAbove ? { depth: 1, text: headingText(block.text.split(':', 1)[0] ?? '') } : null;
}

/** A name rather than a sentence. */
function isName(text: string): boolean {
  return text.endsWith(':') || /^(\*\*|__).*(\*\*|__):?$/.test(text) || text.split(/\s+/).length <= 4;
}
