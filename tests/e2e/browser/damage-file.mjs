import { readFile, truncate, writeFile } from 'node:fs/promises';

/**
 * Damages one file as a disk does: cut to its half, all zeros, or one bit in every 256 bytes turned.
 * @param {string} file
 * @param {'truncate' | 'flip' | 'zero'} way
 * @param {() => number} random from 0 to 1
 */
export async function damageFile(file, way, random) {
  const bytes = await readFile(file);
  if (way === 'truncate') return truncate(file, Math.floor(bytes.length / 2));
  if (way === 'zero') return writeFile(file, Buffer.alloc(bytes.length));
  for (let flips = Math.ceil(bytes.length / 256); flips > 0; flips--) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return writeFile(file, bytes);
}
