import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** An extension that is measured: Winnow, a floor, or one that was named. */
export interface Subject {
  name: string;
  /** Where it lies unpacked. Its path decides its id, and with it whose database is whose. */
  folder: string;
  /** Within the folder; null: it has none. */
  popup: string | null;
}

export async function readSubject(folder: string, name = basename(folder)): Promise<Subject> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return { name, folder, popup: manifest.action?.default_popup ?? null };
}
