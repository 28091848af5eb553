import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Takes the focus from the step before and from the heading, and from nothing outside the quiz. */
export function useArrival<T extends HTMLElement>(): RefObject<T | null> {
  const arrived = useRef<T>(null);
  useLayoutEffect(() => {
    const active = document.activeElement;
    if (active === document.body || active?.closest('.quiz')) arrived.current?.focus({ preventScroll: true });
  }, []);
  return arrived;
}
