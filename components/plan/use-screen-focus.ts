import { useEffect, useRef } from 'react';

/** Moves the focus to the heading when one screen takes the place of another at the same address, not on arrival. */
export function useScreenFocus(screen: string | null): void {
  const last = useRef(screen);
  useEffect(() => {
    if (last.current !== null && screen !== null && last.current !== screen) {
      document.getElementById('section-heading')?.focus();
      window.scrollTo(0, 0);
    }
    last.current = screen;
  }, [screen]);
}
