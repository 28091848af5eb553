import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAFF, CREASE, GRAIN_BOX, HUSK, KERNEL, LOWER_THIRD, penWidth } from '@/components/ui/grains/grain-shape';
import { contrast } from '../contrast';

const PUBLIC = new URL('../../../../../public/', import.meta.url);
const MARK = new URL('../../../../../scripts/mark.svg', import.meta.url);

/** The corners and handles of path data that uses absolute commands only. */
function points(path: string): { x: number; y: number }[] {
  const numbers = [...path.matchAll(/-?\d*\.?\d+/g)].map(([text]) => Number(text));
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    x: numbers[at * 2] ?? 0,
    y: numbers[at * 2 + 1] ?? 0,
  }));
}

describe('the kernel', () => {
  it.each([
    ['outline', KERNEL],
    ['crease', CREASE],
    ['lower third', LOWER_THIRD],
    ['husk', HUSK],
  ])('keeps its %s within the box', (_, path) => {
    expect(path).toMatch(/^M[\d .MCZ-]+$/);
    for (const { x, y } of points(path)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(GRAIN_BOX.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(GRAIN_BOX.height);
    }
  });

  it('is filled to a third and no further when proof is thin', () => {
    const levels = points(LOWER_THIRD).map(({ y }) => y);
    const heights = points(KERNEL).map(({ y }) => y);
    const filled = (Math.max(...levels) - Math.min(...levels)) / (Math.max(...heights) - Math.min(...heights));
    expect(filled).toBeGreaterThan(0.3);
    expect(filled).toBeLessThan(0.42);
  });

  it('is drawn with a pen of one to two and a half pixels, at any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 512 }), (height) => {
        const pixels = (penWidth(height) * height) / GRAIN_BOX.height;
        expect(pixels).toBeGreaterThanOrEqual(1);
        expect(pixels).toBeLessThanOrEqual(2.51);
      }),
    );
  });
});

describe('the mark', () => {
  it('is the same kernel and chaff', () => {
    const mark = readFileSync(MARK, 'utf8');
    for (const path of [KERNEL, CREASE, CHAFF]) expect(mark).toContain(`d="${path}"`);
  });

  it.each(['#ffffff', '#f0f0f4', '#dee1e6', '#35363a', '#2b2a33', '#1c1b22'])(
    'is told from a toolbar of %s',
    (toolbar) => {
      const mark = readFileSync(MARK, 'utf8');
      // Kernel and outline; chaff; the same at 16 pixels, where they are written apart.
      expect(new Set(mark.match(/#[0-9a-f]{6}/g))).toEqual(new Set(['#7e4e0b', '#b07a22', '#d9a441']));
      expect(Math.max(contrast('#d9a441', toolbar), contrast('#7e4e0b', toolbar))).toBeGreaterThan(4.5);
      expect(contrast('#b07a22', toolbar)).toBeGreaterThan(2.5);
    },
  );

  it.each([16, 24, 32, 48, 96, 128])('has an icon of %i pixels', (size) => {
    const png = readFileSync(new URL(`icon/${size}.png`, PUBLIC));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
