/** A point that stands at `x`, `y` of a drawing; `y` null: nothing is drawn there. */
interface Spot {
  x: number;
  y: number | null;
}

/** The path of a line through `spots`, in as many pieces as its gaps leave. */
export function linePath(spots: readonly Spot[]): string {
  let isDown = false;
  const parts = spots.flatMap(({ x, y }) => {
    if (y === null) {
      isDown = false;
      return [];
    }
    const part = `${isDown ? 'L' : 'M'}${written(x)} ${written(y)}`;
    isDown = true;
    return [part];
  });
  return parts.join('');
}

/** The path of a line that keeps its height until the next spot. */
export function stepPath(spots: readonly { x: number; y: number }[]): string {
  const [first, ...rest] = spots;
  if (!first) return '';
  return [`M${written(first.x)} ${written(first.y)}`, ...rest.map(({ x, y }) => `H${written(x)}V${written(y)}`)].join(
    '',
  );
}

function written(length: number): string {
  return String(Math.round(length * 10) / 10);
}
