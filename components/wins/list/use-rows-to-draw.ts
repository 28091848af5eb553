import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import type { RowLayout } from './row-layout';

/** So much is drawn above and below the window, in pixels. */
const BESIDE = 600;

/** The rows near the window, and the focused one with its neighbours: so the focus stays, and Tab leads on from there. */
export function useRowsToDraw(list: RefObject<HTMLElement | null>, layout: RowLayout, focused: number): number[] {
  const [near, setNear] = useState({ first: 0, last: 0 });
  useLayoutEffect(() => {
    const see = () => {
      const top = -(list.current?.getBoundingClientRect().top ?? 0);
      const first = layout.indexAt(top - BESIDE);
      const last = layout.indexAt(top + window.innerHeight + BESIDE);
      setNear((before) => (before.first === first && before.last === last ? before : { first, last }));
    };
    see();
    addEventListener('scroll', see, { passive: true });
    addEventListener('resize', see);
    return () => {
      removeEventListener('scroll', see);
      removeEventListener('resize', see);
    };
  }, [list, layout]);
  return useMemo(() => {
    const drawn = new Set<number>();
    for (let index = near.first; index <= near.last; index++) drawn.add(index);
    if (focused >= 0) for (const index of [focused - 1, focused, focused + 1]) drawn.add(index);
    return [...drawn].filter((index) => index >= 0 && index < layout.count).sort((a, b) => a - b);
  }, [near, focused, layout]);
}
