import { type RefObject, useEffectEvent, useLayoutEffect, useRef } from 'react';

/**
 * Keeps what is typed for a field that was asked for and is not there yet, and keeps it out of any other. Escape takes
 * back that it was asked for.
 */
export function useTypedMeanwhile(isAsked: boolean, isThere: boolean, onCancel: () => void): RefObject<string> {
  const typed = useRef('');
  const cancel = useEffectEvent(onCancel);
  useLayoutEffect(() => {
    if (!isAsked) typed.current = '';
    if (!isAsked || isThere) return;
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, isComposing } = event;
      const isMeant = key.length === 1 || key === 'Backspace' || key === 'Enter' || key === 'Escape';
      if (!isMeant || ctrlKey || metaKey || altKey || isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (key === 'Escape') cancel();
      else if (key === 'Backspace') typed.current = typed.current.slice(0, -1);
      else if (key !== 'Enter') typed.current += key;
    };
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [isAsked, isThere]);
  return typed;
}
