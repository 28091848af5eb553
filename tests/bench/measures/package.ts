import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { packClosely } from '../../../scripts/build/pack-zip';
import type { Measure } from './measure';

/** Of a zip's two headers a file, without the name, which stands in both; and of its end. */
const HEADERS = 30 + 46;
const END = 22;

export const packageSize: Measure = {
  name: 'package',
  how: 'Every file of the build, packed as `npm run package` packs it, with the headers of a zip.',
  async take({ figures, options, winnow, against }) {
    const pack = options.isShort ? deflateRawSync : packClosely;
    for (const { name, folder } of [winnow, ...against]) {
      const { zipped, files } = await sizeOf(folder, pack);
      figures.add('package: zipped', name, null, 'kB', zipped / 1000);
      figures.add('package: files', name, null, 'kB', files / 1000);
    }
  },
};

type Pack = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

async function sizeOf(folder: string, pack: Pack): Promise<{ zipped: number; files: number }> {
  const sizes = { zipped: END, files: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    sizes.files += bytes.length;
    const packed = await pack(bytes);
    sizes.zipped += Math.min(packed.length, bytes.length) + HEADERS + 2 * Buffer.byteLength(relative(folder, file));
  }
  return sizes;
}
