// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { useRowSizes } from '@/components/wins/list/use-row-sizes';

const LESS = ['(width < 56rem)', '(width < 26rem)', '(width < 22rem)'];

afterEach(() => document.documentElement.removeAttribute('style'));

/** In a window in which so many of the questions for less room are answered with yes. */
function sizesAt(room: number, rem: number) {
  const isNarrow = (asked: string) => LESS.slice(0, room).includes(asked);
  vi.stubGlobal('matchMedia', (asked: string) => ({ matches: isNarrow(asked) }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.documentElement.style.fontSize = `${rem}px`;
  return renderHook(useRowSizes).result.current;
}

it.each([
  [0, 56, 0],
  [1, 64, 28],
  [2, 88, 28],
  [3, 112, 28],
])(
  'of rooms, the %ith: in usual text whole steps, in text twice as large words twice as high and the same air',
  (room, row, tags) => {
    expect(sizesAt(room, 16)).toEqual({ row, tags, heading: 52 });
    const large = sizesAt(room, 32);
    const airOf = (usual: number, twice: number) => 2 * usual - twice;
    expect(airOf(row, large.row)).toBeGreaterThanOrEqual(15);
    expect(airOf(tags, large.tags)).toBe(room === 0 ? 0 : 10);
    expect(large.heading).toBe(72);
  },
);
