import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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

async function damageFile(file: string, way: Exclude<Way, 'delete'>, random: () => number): Promise<void> {
  const bytes = await readFile(file);
  if (way === 'truncate') return truncate(file, Math.floor(bytes.length / 2));
  if (way === 'zero') return writeFile(file, Buffer.alloc(bytes.length));
  for (let flips = Math.ceil(bytes.length / 256); flips > 0; flips--) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return writeFile(file, bytes);
}
