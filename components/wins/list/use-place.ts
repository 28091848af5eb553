import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ListMemory } from './list-memory';
import { rowId } from './WinRow';

/**
 * Remembers how far down the list is; on the way back from a win, goes there and gives its row the focus. `isFresh`: the
 * log was read again since; a win that was just added has no row before that.
 */
export function usePlace(memory: ListMemory, isFresh: boolean): void {
  const goal = useRef(memory.openedId === null ? null : { id: memory.openedId, scrollY: memory.scrollY });
  useLayoutEffect(() => {
    memory.openedId = null;
    const wanted = goal.current;
    if (wanted === null) return;
    // After the frame, which takes every new address to the top.
    const frame = requestAnimationFrame(() => {
      const row = document.getElementById(rowId(wanted.id));
      if (!row && !isFresh) return;
      goal.current = null;
      row?.focus({ preventScroll: true });
      window.scrollTo(0, wanted.scrollY);
    });
    return () => cancelAnimationFrame(frame);
  }, [memory, isFresh]);
  useEffect(() => {
    const remember = () => {
      if (goal.current === null) memory.scrollY = window.scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [memory]);
}
