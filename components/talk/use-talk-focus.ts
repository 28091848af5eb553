import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where what had the focus is gone because the talk moved on, it goes to the first field of what is prepared now, else
 * to the stage that is shown. `place`: what decides on what is shown; undefined while it is read.
 */
export function useTalkFocus(place: string | undefined): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const last = useRef(place);
  useEffect(() => {
    const before = last.current;
    last.current = place;
    if (before === undefined || before === place || document.activeElement !== document.body) return;
    const field = part.current?.querySelector<HTMLElement>('.talk-fields input');
    (field ?? part.current?.querySelector<HTMLElement>('.talk-stages [aria-current]'))?.focus();
  }, [place]);
  return part;
}
