import { type FocusEvent, useEffect, useRef } from 'react';

interface Handlers {
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
}

/** For what comes and goes by itself: where it goes with the focus in it, this goes back to where it came from. */
export function useFocusBack(): Handlers {
  const isIn = useRef(false);
  const before = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (!isIn.current || document.activeElement !== document.body) return;
    isIn.current = false;
    // Whoever pressed with the pointer may have scrolled away from it since.
    if (before.current?.isConnected) before.current.focus({ preventScroll: true });
  });
  return {
    onFocus({ relatedTarget, currentTarget }) {
      isIn.current = true;
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        before.current = relatedTarget;
    },
    onBlur({ target, relatedTarget, currentTarget }) {
      // Nothing gets it where the button itself went; where it is still there, somebody has left it.
      if (!currentTarget.contains(relatedTarget)) queueMicrotask(() => (isIn.current &&= !target.isConnected));
    },
  };
}
