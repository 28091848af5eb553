import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CREASE, GRAIN_BOX, HUSK, KERNEL, penWidth } from '@/components/ui/grain-shape';

const HEIGHT = 16;
const SCALE = HEIGHT / GRAIN_BOX.height;
const PEN = penWidth(HEIGHT) * SCALE;
const styles = readFileSync(join(import.meta.dirname, '../../../../components/page-button/button.css'), 'utf8');

type Point = [x: number, y: number];

const pairs = (numbers: number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, at) => [numbers[2 * at] ?? 0, numbers[2 * at + 1] ?? 0]);
const numbersIn = (text: string) => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);

/** Points along a shape's curves, in pixels. */
function along(shape: string): Point[] {
  return shape.split('M').flatMap((part) => {
    const [start, ...rest] = pairs(numbersIn(part));
    if (!start) return [];
    let from = start;
    const points: Point[] = [];
    for (let at = 0; at + 2 < rest.length; at += 3) {
      const [a, b, to] = [rest[at] ?? from, rest[at + 1] ?? from, rest[at + 2] ?? from];
      for (let step = 0; step <= 40; step++) {
        const t = step / 40;
        const on = (axis: 0 | 1) =>
          ((1 - t) ** 3 * from[axis] +
            3 * (1 - t) ** 2 * t * a[axis] +
            3 * (1 - t) * t * t * b[axis] +
            t ** 3 * to[axis]) *
          SCALE;
        points.push([on(0), on(1)]);
      }
      from = to;
    }
    return points;
  });
}

/** What the style sheet cuts out for `selector`. */
function cut(selector: string): Point[] {
  const rule = styles.slice(styles.indexOf(`\n\n${selector} {`));
  const path = /path\(\s*(?:evenodd,\s*)?"([^"]+)"/.exec(rule)?.[1] ?? '';
  return path.split('z').flatMap((part) => {
    const [start, ...steps] = pairs(numbersIn(part));
    if (!start) return [];
    let at = start;
    return [start, ...steps.map(([x, y]) => (at = [at[0] + x, at[1] + y]))];
  });
}

const distance = ([x, y]: Point, points: Point[]) => Math.min(...points.map(([a, b]) => Math.hypot(a - x, b - y)));

describe('the glyph of the button is the grain', () => {
  it.each([
    ['its outline', '.glyph::after', KERNEL + CREASE, PEN / 2],
    ['what is filled', '.glyph::before', KERNEL, 0],
    ['the outline of a husk', '.glyph[data-husk]::after', HUSK, PEN / 2],
  ])('%s, to a quarter of a pixel', (_name, selector, shape, from) => {
    const points = cut(selector);
    expect(points.length).toBeGreaterThan(15);
    const distances = points.map((point) => distance(point, along(shape)));
    expect(Math.max(...distances)).toBeLessThan(from + 1 / 4);
    // Where two strokes of the husk meet, the one's outline lies in the other.
    if (shape !== HUSK) expect(Math.min(...distances)).toBeGreaterThan(from - 1 / 4);
  });
});
