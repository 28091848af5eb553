/** Where a drawing stands, in its own units. */
export interface Spot {
  x: number;
  y: number;
}

/**
 * `path`, an SVG `d` of absolute M, C and Z, a letter before each curve, drawn at each of `spots`: a field of a
 * thousand grains is then a dozen elements and not four thousand.
 */
export function pathAt(path: string, spots: readonly Spot[]): string {
  const from = relativePath(path);
  return spots.map(({ x, y }) => `M${rounded(x)} ${rounded(y)}${from}`).join('');
}

const known = new Map<string, string>();

/** The same path from wherever the pen is. */
function relativePath(path: string): string {
  const made = known.get(path) ?? [...stepsOf(path)].join('');
  known.set(path, made);
  return made;
}

function* stepsOf(path: string): Generator<string> {
  let pen: Spot = { x: 0, y: 0 };
  let start = pen;
  for (const [, sign = '', rest = ''] of path.matchAll(/([MCZ])([^MCZ]*)/g)) {
    const points = pointsOf(rest);
    const { x, y } = pen;
    yield sign.toLowerCase() + points.map((point) => `${rounded(point.x - x)} ${rounded(point.y - y)}`).join(' ');
    pen = sign === 'Z' ? start : (points.at(-1) ?? pen);
    if (sign === 'M') start = pen;
  }
}

function pointsOf(numbers: string): Spot[] {
  const all = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  return Array.from({ length: all.length / 2 }, (_, at) => ({ x: all[2 * at] ?? 0, y: all[2 * at + 1] ?? 0 }));
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100;
}
