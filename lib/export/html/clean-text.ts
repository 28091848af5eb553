import { type CleanNode, type CleanPart, isInline } from './clean-tree';

/** A clean tree as plain text: a blank line between blocks, a line an item, tabs between cells, addresses in brackets. */
export function toCleanText(nodes: readonly CleanNode[]): string {
  return `${blocksOf(nodes).join('\n\n')}\n`;
}

function blocksOf(nodes: readonly CleanNode[]): string[] {
  const blocks: string[] = [];
  let line: CleanNode[] = [];
  const endLine = () => {
    const text = inline(line);
    if (text !== '') blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (typeof node === 'string' || isInline(node)) {
      line.push(node);
    } else {
      endLine();
      blocks.push(...block(node));
    }
  }
  endLine();
  return blocks;
}

function block(part: CleanPart): string[] {
  if (part.tag === 'ul' || part.tag === 'ol') return [itemsOf(part).join('\n')];
  if (part.tag === 'table') return [rowsOf(part).join('\n')];
  return blocksOf(part.children);
}

function itemsOf({ tag, children }: CleanPart): string[] {
  const items = children.filter((child) => typeof child !== 'string' && child.tag === 'li');
  return items.map((item, index) => {
    const lines = typeof item === 'string' ? [] : blocksOf(item.children).flatMap((each) => each.split('\n'));
    return `${tag === 'ol' ? `${index + 1}.` : '-'} ${lines.join('\n  ')}`;
  });
}

function rowsOf(part: CleanPart): string[] {
  return part.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    if (child.tag === 'tr') return [cellsOf(child).join('\t')];
    return rowsOf(child);
  });
}

function cellsOf({ children }: CleanPart): string[] {
  return children.flatMap((cell) => (typeof cell === 'string' ? [] : [blocksOf(cell.children).join(' ')]));
}

function inline(nodes: readonly CleanNode[]): string {
  const text = nodes.map((node) => {
    if (typeof node === 'string') return node;
    if (node.tag === 'br') return '\n';
    const words = inline(node.children);
    return node.href === undefined || node.href === words ? words : `${words} (${node.href})`;
  });
  return text
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
