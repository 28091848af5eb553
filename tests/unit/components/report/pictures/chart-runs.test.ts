import { describe, expect, it } from 'vitest';
import { linePath, stepPath } from '@/components/report/pictures/chart-runs';

const spots = (...heights: (number | null)[]) => heights.map((y, x) => ({ x, y }));

describe('the line of a chart', () => {
  it.each([
    ['nothing', spots(), ''],
    ['nothing to draw', spots(null, null), ''],
    ['a line', spots(1, 2, 3), 'M0 1L1 2L2 3'],
    ['a gap', spots(1, 2, null, 4, 5), 'M0 1L1 2M3 4L4 5'],
    ['a point by itself', spots(null, 2, null), 'M1 2'],
  ])('%s', (_, points, path) => expect(linePath(points)).toBe(path));

  it('steps where a number holds until the next one', () => {
    expect(stepPath([])).toBe('');
    expect(
      stepPath([
        { x: 0, y: 10 },
        { x: 5, y: 10 },
        { x: 9.96, y: 4 },
      ]),
    ).toBe('M0 10H5V10H10V4');
  });
});
