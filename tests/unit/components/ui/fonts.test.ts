import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../../../', import.meta.url);
const fonts = readFileSync(new URL('components/ui/fonts.css', ROOT), 'utf8');
const files = [...fonts.matchAll(/url\("([^"]+)"\)/g)].map(([, path]) => path ?? '');

describe('the type', () => {
  it('is four files, a hundred kilobytes at most', () => {
    expect(files).toHaveLength(4);
    const bytes = files.map((path) => statSync(new URL(path, new URL('components/ui/fonts.css', ROOT))).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000);
  });

  it('shows the words at once, and fetches only the alphabet that they need', () => {
    const faces = fonts.split('@font-face').filter((face) => face.includes('url('));
    for (const face of faces) {
      expect(face).toContain('font-display: swap');
      expect(face).toContain('unicode-range');
    }
  });
});
