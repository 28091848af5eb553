import { type RefObject, useEffect, useRef } from 'react';

const HEADING = '#section-heading';

/**
 * Moves the focus to the heading when `path` changes, not on the first visit. A section that is still loading has no
 * heading yet: it gets the focus when it appears, unless the reader has gone on to something else.
 */
export function useHeadingFocus(path: string): RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const last = useRef(path);
  useEffect(() => {
    const region = main.current;
    if (!region || last.current === path) return;
    last.current = path;
    window.scrollTo(0, 0);
    if (focusHeading(region)) return;
    const before = document.activeElement;
    const observer = new MutationObserver(() => {
      const now = document.activeElement;
      const hasGoneOn = now !== before && now !== document.body;
      if (hasGoneOn || focusHeading(region)) observer.disconnect();
    });
    observer.observe(region, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [path]);
  return main;
}

function focusHeading(region: HTMLElement): boolean {
  const heading = region.querySelector<HTMLElement>(HEADING);
  heading?.focus({ preventScroll: true });
  return heading !== null && document.activeElement === heading;
}
