import type { Found, FoundLine } from '../found';
import { readGrid } from '../grid';
import { isLevelName } from '../level-name';
import { type Block, titleOf } from '../markdown';

/** Every table of a document as one ladder; a table under the name of a level, or of a category, is about that. */
export function readTables(blocks: readonly Block[]): Found | null {
  const found: Found[] = [];
  let heading = '';
  for (const block of blocks) {
    if (block.is === 'heading') heading = block.text;
    if (block.is !== 'table') continue;
    const isLevel = isLevelName(heading);
    const grid = readGrid(block.rows, isLevel ? '' : heading);
    if (grid) found.push(isLevel ? atLevel(grid, heading) : grid);
  }
  const [first] = found;
  if (first === undefined) return null;
  return {
    ...first,
    name: titleOf(blocks),
    lines: found.flatMap(({ lines }) => lines),
    levels: found.flatMap(({ levels }) => levels ?? []),
  };
}

function atLevel(grid: Found, level: string): Found {
  const lines = grid.lines.map((line): FoundLine => (line.level ? line : { ...line, level }));
  return { ...grid, lines };
}
