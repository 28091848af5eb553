import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { PROJECT } from './source-tree';

export interface Block {
  path: string;
  text: string;
  /** To be put into a file that is there, rather than a new one. */
  isEdit: boolean;
}

const LEFT_OUT = new Set(['.git', '.output', 'node_modules', 'test-results', 'coverage', 'screenshots']);

/** The blocks of code that name a file, by the heading that they stand under. */
export function readExamples(markdown: string): Map<string, Block[]> {
  const examples = new Map<string, Block[]>();
  for (const part of markdown.split(/^### /m).slice(1)) {
    const heading = part.slice(0, part.indexOf('\n'));
    const blocks = [...part.matchAll(/^```(\w+) (\S+)\n([\s\S]*?)^```$/gm)].map(([, kind, path = '', text = '']) => ({
      path,
      text,
      isEdit: kind === 'diff',
    }));
    if (blocks.length > 0) examples.set(heading, blocks);
  }
  return examples;
}

/** The project's tree in `folder`, with its packages linked. */
export function copyTree(folder: string): void {
  cpSync(PROJECT, folder, {
    recursive: true,
    filter: (from) => from === PROJECT || !LEFT_OUT.has(basename(from)),
  });
  symlinkSync(join(PROJECT, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

/**
 * Puts a block where it says; `@@` stands between two places of one file. Throws where a new file is there already, or
 * the lines of an edit are not, or twice.
 */
export function putBlock(folder: string, { path, text, isEdit }: Block): void {
  const file = join(folder, path);
  if (!isEdit) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return;
  }
  for (const place of text.split(/^@@\n/m)) writeFileSync(file, edited(readFileSync(file, 'utf8'), place, path));
}

function edited(whole: string, place: string, path: string): string {
  const lines = place.trimEnd().split('\n');
  const side = (left: string) => lines.flatMap((line) => (line.startsWith(left) ? [] : `${line.slice(1)}\n`)).join('');
  const [before, after] = [side('+'), side('-')];
  const parts = whole.split(before);
  if (parts.length !== 2) throw new Error(`${path} has ${parts.length - 1} places for:\n${before}`);
  return parts.join(after);
}
