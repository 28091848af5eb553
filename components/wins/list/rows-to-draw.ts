import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';

/** The rows near the window, and the focused one with its neighbours: so the focus stays, and Tab leads on from there. */
export function rowsToDraw(range: Range, focused: number): number[] {
  const near = defaultRangeExtractor(range);
  if (focused < 0) return near;
  const drawn = new Set(near);
  for (const index of [focused - 1, focused, focused + 1]) {
    if (index >= 0 && index < range.count) drawn.add(index);
  }
  return [...drawn].sort((a, b) => a - b);
}
