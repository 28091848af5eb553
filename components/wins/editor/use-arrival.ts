import { type RefObject, useEffect, useRef } from 'react';
import { goToField } from './proof-hint';

/**
 * On arrival a win is read from its top, so the heading gets the focus; a new one is typed at once. Where the address
 * names a field one goes on there: what hides it is opened.
 */
export function useArrival(isNew: boolean, field: string | null): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(isNew);
  useEffect(() => {
    if (field !== null && goToField(field)) return;
    if (first.current) goToField('title');
    else heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [field]);
  return heading;
}
