import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const SAMPLES = [
  'competencies.json',
  'level-documents.yaml',
  'front-matter.md',
  'tracks.json',
  'dimensions.yaml',
  'levels.toml',
  'markers.yaml',
  'topics.json',
  'numbered-levels.yaml',
  'matrix.csv',
  'long-table.tsv',
  'matrix.md',
  'headings.md',
  'page.html',
  'table.html',
  'native.json',
] as const;
export type Sample = (typeof SAMPLES)[number];

/** A ladder of the project's own writing, one for each shape that is read. */
export function readSample(name: Sample): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
