import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { damageFile } from './damage-file.mjs';

export const WAYS = ['delete', 'truncate', 'flip', 'zero'] as const;
export type Way = (typeof WAYS)[number];

/** Damages every file that holds the extension's database in `profile`; resolves to their names. */
export async function damageDatabase(profile: string, way: Way, random: () => number): Promise<string[]> {
  const folder = join(profile, 'Default', 'IndexedDB');
  const ours = (await readdir(folder)).filter((name) => name.startsWith('chrome-extension_'));
  const entries = await Promise.all(
    ours.map((name) => readdir(join(folder, name), { recursive: true, withFileTypes: true })),
  );
  const files = entries
    .flat()
    .filter((entry) => entry.isFile() && entry.name !== 'LOCK')
    .map((entry) => join(entry.parentPath, entry.name));
  if (way === 'delete') for (const name of ours) await rm(join(folder, name), { recursive: true });
  else for (const file of files) await damageFile(file, way, random);
  return files.map((file) => file.slice(folder.length + 1).replace(/^[^/]*_0\./, ''));
}
