import { describe, expect, it } from 'vitest';
import { pathAt } from '@/components/ui/grains/grain-paths';
import { CREASE, HUSK, KERNEL, LOWER_THIRD } from '@/components/ui/grains/grain-shape';

type Point = [number, number];

/** Every point that a path names, as it stands on the paper. */
function pointsOf(path: string): Point[] {
  let [pen, start]: Point[] = [
    [0, 0],
    [0, 0],
  ];
  return [...path.matchAll(/([MmCcZz])([^MmCcZz]*)/g)].flatMap(([, sign = '', rest = '']) => {
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const [x, y] = sign === sign.toLowerCase() ? (pen ?? [0, 0]) : [0, 0];
    const points = numbers.flatMap((_, at): Point[] =>
      at % 2 === 0 ? [[x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)]] : [],
    );
    pen = /z/i.test(sign) ? start : (points.at(-1) ?? pen);
    if (/m/i.test(sign)) start = pen;
    return points;
  });
}

describe('a path at several spots', () => {
  const spots = [
    { x: 0, y: 0 },
    { x: 60.5, y: -28.5 },
  ];

  it.each([
    ['KERNEL', KERNEL],
    ['CREASE', CREASE],
    ['HUSK', HUSK],
    ['LOWER_THIRD', LOWER_THIRD],
  ])('is %s at each of them', (_, path) => {
    const drawn = pointsOf(pathAt(path, spots));
    const expected = spots.flatMap(({ x, y }): Point[] => [
      [x, y],
      ...pointsOf(path).map(([a, b]): Point => [x + a, y + b]),
    ]);
    expect(drawn).toHaveLength(expected.length);
    for (const [at, [x, y]] of drawn.entries()) {
      expect(Math.abs(x - (expected[at]?.[0] ?? 0))).toBeLessThan(0.05);
      expect(Math.abs(y - (expected[at]?.[1] ?? 0))).toBeLessThan(0.05);
    }
  });

  it('is nothing at none', () => {
    expect(pathAt(KERNEL, [])).toBe('');
  });
});
