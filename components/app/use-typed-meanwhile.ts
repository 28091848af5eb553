import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Keeps what is typed for a field that was asked for and is not there yet, and keeps it out of any other. */
export function useTypedMeanwhile(isAsked: boolean, isThere: boolean): RefObject<string> {
  const typed = useRef('');
  useLayoutEffect(() => {
    if (!isAsked) typed.current = '';
    if (!isAsked || isThere) return;
    const press = (event: KeyboardEvent) => {
      const isTyped = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isTyped || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      typed.current += event.key;
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [isAsked, isThere]);
  return typed;
}
