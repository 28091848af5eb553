import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PROJECT } from '../../../scripts/project.mjs';

const [START, END] = ['<!-- benchmark: written by npm run bench -- --readme -->', '<!-- end of benchmark -->'];
const README = join(PROJECT, 'README.md');

/** Puts `table` between the two marks in the README. */
export async function writeIntoReadme(table: string): Promise<void> {
  const text = await readFile(README, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error('the README has no place for the benchmark');
  await writeFile(README, `${text.slice(0, start + START.length)}\n${table}\n${text.slice(end)}`);
}
