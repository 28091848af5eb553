import { type RefObject, useEffect, useRef } from 'react';
import { goToField } from './proof-hint';

/** On arrival a win is read from its top, so the heading gets the focus; a new one is typed at once. */
export function useArrival(isNew: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(isNew);
  useEffect(() => {
    if (first.current) goToField('title');
    else heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return heading;
}
