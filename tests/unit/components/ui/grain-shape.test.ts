import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAFF, CREASE, GRAIN_BOX, HUSK, KERNEL, LOWER_THIRD, penWidth } from '@/components/ui/grain-shape';

const PUBLIC = new URL('../../../../public/', import.meta.url);

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
    const mark = readFileSync(new URL('mark.svg', PUBLIC), 'utf8');
    for (const path of [KERNEL, CREASE, CHAFF]) expect(mark).toContain(`d="${path}"`);
  });

  it.each([16, 24, 32, 48, 96, 128])('has an icon of %i pixels', (size) => {
    const png = readFileSync(new URL(`icon/${size}.png`, PUBLIC));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
