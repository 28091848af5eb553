import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS, listOutput, readBytes, readOutput } from './built-extension';

/** Of a zip's two headers a file, without the name, which stands in both; and of its end. */
const HEADERS = 30 + 46;
const END = 22;
/**
 * Bytes, of which German and Spanish are 118 kB; deflated as any packer does it: the zips of a release are packed more
 * closely, by about a twentieth.
 */
const LIMIT = 941_500;

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

  it.each([
    ['function of React that is asked for where it is called', /\(0,\s*[\w$]+\.(?:jsxs?|useState)\)/],
    ['tag of YAML 1.1', /tag:yaml\.org,2002:(?:binary|omap|timestamp)/],
    ['key of a translation beside its text', /usernameHint\W+(?:Die Suche|La búsqueda)/],
  ])('holds no %s', (_, kept) => {
    const keepers = listOutput(build, '.js').filter((path) => kept.test(readOutput(build, path)));
    expect(keepers).toEqual([]);
  });
});
