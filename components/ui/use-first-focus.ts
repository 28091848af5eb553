import { type RefObject, useRef } from 'react';
import { useOnce } from './use-once';

/** Puts the focus on what has just appeared, without scrolling; not where `isWanted` is false. */
export function useFirstFocus<T extends HTMLElement>(isWanted = true): RefObject<T | null> {
  const first = useRef<T>(null);
  useOnce(() => {
    if (isWanted) first.current?.focus({ preventScroll: true });
  });
  return first;
}
