import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from './figure';
import type { Machine } from './table';

/** What one measure has found. A run that is broken off loses only the one it was in. */
export interface Part {
  measure: string;
  machine: Machine;
  /** Of every file of the build. */
  build: string;
  figures: Figure[];
}

/** As it is kept in a file of its own while a run lasts. */
interface Kept extends Part {
  /** Of the build and of how often it was measured: another one's figures are not taken over. */
  stamp: string;
}

export async function keepPart(folder: string, part: Kept): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${part.measure}.json`), JSON.stringify(part));
}

/** What an earlier run found by this measure on this very build; null: nothing. */
export async function readPart(folder: string, measure: string, stamp: string): Promise<Part | null> {
  const kept = await readJson<Kept>(join(folder, `${measure}.json`));
  if (kept?.stamp !== stamp) return null;
  const { stamp: _, ...part } = kept;
  return part;
}

/** The file of all results with `parts` in the place of what the same measures have found before. */
export async function mergeInto(file: string, parts: readonly Part[], order: readonly string[]): Promise<Part[]> {
  const earlier = (await readJson<{ parts?: Part[] }>(file))?.parts ?? [];
  const all = new Map([...earlier, ...parts].map((part) => [part.measure, part]));
  const merged = order.flatMap((measure) => all.get(measure) ?? []);
  await writeFile(file, `${JSON.stringify({ parts: merged }, null, 2)}\n`);
  return merged;
}

async function readJson<T>(file: string): Promise<T | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
