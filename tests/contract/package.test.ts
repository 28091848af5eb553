import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS, listOutput, readBytes } from './built-extension';

/** Of a zip's two headers a file, without the name, which stands in both; and of its end. */
const HEADERS = 30 + 46;
const END = 22;
/** Bytes, of which German and Spanish are 135 kB; deflated as any packer does it: the zips of a release are packed more closely, by about a twentieth. */
const LIMIT = 960_000;

describe.each(BUILDS)('the package of %s', (build) => {
  it('is small', () => {
    const files = listOutput(build, '');
    const sizes = files.map((path) => {
      const bytes = readBytes(build, path);
      const packed = Math.min(bytes.length, deflateRawSync(bytes, { level: 9 }).length);
      return packed + HEADERS + 2 * Buffer.byteLength(path);
    });
    const zipped = sizes.reduce((sum, size) => sum + size, END);
    console.log(`${build}: ${zipped} bytes zipped, of at most ${LIMIT}, in ${files.length} files`);
    expect(files.length).toBeGreaterThan(20);
    expect(zipped).toBeLessThanOrEqual(LIMIT);
  });
});
