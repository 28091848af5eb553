import { type RefObject, useEffect, useRef } from 'react';

/** Puts the focus on what has just appeared, without scrolling; not where `isWanted` is false. */
export function useFirstFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const first = useRef<T>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when it appears, and never again
  useEffect(() => {
    if (isWanted) first.current?.focus({ preventScroll: true });
  }, []);
  return first;
}
