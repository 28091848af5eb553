import { useEffect, useState } from 'react';
import { noteNextDue, wasDueBy } from './next-due';
import type { View } from './view';

/**
 * What a popup without an address opens on: the check-in when it is due, else the quick log. When the next one is due
 * was noted the last time, so that the field need not wait for the log to be read. Where the note was wrong, the
 * check-in comes in place of a quick log in which nothing was typed.
 */
export function useOpening(isWanted: boolean): View {
  const [view, setView] = useState<View>(() => (wasDueBy(Date.now()) ? 'opening' : 'log'));
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    let hasTyped = false;
    const type = () => {
      hasTyped = true;
    };
    document.addEventListener('input', type);
    void noteNextDue().then((isDue) => {
      if (!isOver) setView((now) => (isDue && (now === 'opening' || !hasTyped) ? 'check-in' : 'log'));
    });
    return () => {
      isOver = true;
      document.removeEventListener('input', type);
    };
  }, [isWanted]);
  return view;
}
