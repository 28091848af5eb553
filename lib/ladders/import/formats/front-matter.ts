import type { Found, FoundLine } from '../found';
import { isLevelName } from '../level-name';
import { LIMITS } from '../limits';
import { readBlocks } from '../markdown';
import { parseYaml } from '../parse/yaml';
import { isMap, type TreeMap } from '../tree';
import { textAt } from '../tree-access';
import { readHeadings } from './headings';

interface Page {
  head: TreeMap;
  body: string;
}

/** Markdown pages, one after the other, each with its topic and level between two lines of dashes above it. */
export function readFrontMatter(text: string): Found | null {
  const pages = pagesOf(text);
  const lines = pages.flatMap(linesOf);
  const placed = lines.some(({ level }) => level) || pages.some(({ head }) => topicOf(head) !== '');
  if (lines.length === 0 || !placed) return null;
  return { format: 'front-matter', lines, levels: pages.flatMap(({ head }) => levelOf(head) || []), cumulative: true };
}

/** Only what begins with such a head, and only if every head is read. */
function pagesOf(text: string): Page[] {
  const parts = text.split(/^---[ \t]*$/m);
  if ((parts[0] ?? '').trim() !== '' || parts.length > 2 * LIMITS.documents) return [];
  const pages: Page[] = [];
  for (let at = 1; at + 1 < parts.length; at += 2) {
    const read = parseYaml(parts[at] ?? '');
    if (!read.ok || !isMap(read.tree)) return [];
    pages.push({ head: read.tree, body: parts[at + 1] ?? '' });
  }
  return pages;
}

function linesOf({ head, body }: Page): FoundLine[] {
  const [level, topic] = [levelOf(head), topicOf(head)];
  const found = readHeadings(readBlocks(body));
  const lines: FoundLine[] = found?.lines ?? paragraphs(body).map((statement) => ({ statement }));
  return lines.map((line) => {
    const said: FoundLine = { ...line, category: topic || line.category };
    return level === '' ? said : { ...said, level };
  });
}

function topicOf(head: TreeMap): string {
  return textAt(head, 'topic', 'category', 'competency', 'area', 'skill', 'dimension', 'pillar', 'theme');
}

function levelOf(head: TreeMap): string {
  const level = textAt(head, 'level', 'grade', 'band', 'role');
  const title = textAt(head, 'title', 'name');
  return level === '' && isLevelName(title) ? title : level;
}

function paragraphs(body: string): string[] {
  return readBlocks(body).flatMap((block) => (block.is === 'paragraph' ? [block.text] : []));
}
