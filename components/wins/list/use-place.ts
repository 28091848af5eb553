import { useEffect, useLayoutEffect, useRef } from 'react';
import type { WinEntry } from '@/lib/domain/win-list/win-entry';
import type { ListMemory } from './list-memory';
import { rowId } from './row-ids';

interface Place {
  wins: readonly WinEntry[];
  /** Whether they are all that are to come: a row that is not among them is not waited for. */
  isSettled: boolean;
  /** Where a row begins, from the top of the page. */
  startOf: (index: number) => number;
  focusRow: (winId: string) => void;
}

/**
 * Remembers how far down the list is; on the way back from a win, goes there and gives its row the focus. A win that was
 * just added has no row before the list has heard of it.
 */
export function usePlace(memory: ListMemory, { wins, isSettled, startOf, focusRow }: Place): void {
  const goal = useRef(memory.openedId === null ? null : { ...memory, id: memory.openedId });
  useLayoutEffect(() => {
    memory.openedId = null;
  }, [memory]);
  useLayoutEffect(() => {
    const wanted = goal.current;
    if (wanted === null) return;
    const index = wins.findIndex(({ id }) => id === wanted.id);
    if (index < 0 && !isSettled) return;
    // After the frame, which takes every new address to the top.
    let frame = requestAnimationFrame(() => {
      goal.current = null;
      window.scrollTo(0, index < 0 ? wanted.scrollY : startOf(index) - wanted.top);
      if (index < 0) return;
      focusRow(wanted.id);
      // Once more: the rows above it are measured by then.
      frame = requestAnimationFrame(() => {
        const top = document.getElementById(rowId(wanted.id))?.closest('li')?.getBoundingClientRect().top;
        if (top !== undefined) window.scrollBy(0, top - wanted.top);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [wins, isSettled, startOf, focusRow]);
  useEffect(() => {
    const remember = () => {
      if (goal.current === null) memory.scrollY = window.scrollY;
    };
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, [memory]);
}

/** Where the row of `target` stands, for the way back. */
export function rememberTop(memory: ListMemory, target: Element): void {
  memory.top = target.closest('li')?.getBoundingClientRect().top ?? 0;
}
