import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from './figure';

/** What one measure has found, as it is kept in a file of its own: a run that is broken off loses only the one it was in. */
interface Part {
  /** Of the build and of how often it was measured: another one's figures are not taken over. */
  stamp: string;
  figures: Figure[];
}

export async function keepPart(folder: string, measure: string, part: Part): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${measure}.json`), JSON.stringify(part));
}

/** What an earlier run found by this measure on this very build; null: nothing. */
export async function readPart(folder: string, measure: string, stamp: string): Promise<Figure[] | null> {
  try {
    const part: Part = JSON.parse(await readFile(join(folder, `${measure}.json`), 'utf8'));
    return part.stamp === stamp ? part.figures : null;
  } catch {
    return null;
  }
}
