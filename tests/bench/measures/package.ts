import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Measure } from './measure';

/** Of a zip's two headers a file, without the name, which stands in both; and of its end. */
const HEADERS = 30 + 46;
const END = 22;

export const packageSize: Measure = {
  name: 'package',
  how: 'Every file of the build, deflated at the highest level, with the headers of a zip.',
  async take({ figures, winnow, against }) {
    for (const { name, folder } of [winnow, ...against]) {
      const { zipped, files } = await sizeOf(folder);
      figures.add('package: zipped', name, null, 'kB', zipped / 1000);
      figures.add('package: files', name, null, 'kB', files / 1000);
    }
  },
};

async function sizeOf(folder: string): Promise<{ zipped: number; files: number }> {
  const sizes = { zipped: END, files: 0 };
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    sizes.files += bytes.length;
    sizes.zipped +=
      deflateRawSync(bytes, { level: 9 }).length + HEADERS + 2 * Buffer.byteLength(relative(folder, file));
  }
  return sizes;
}
