import { type RefObject, useEffect, useState } from 'react';
import type { Redactor } from '@/lib/domain/redaction/redactor';

type Start = () => Redactor;

/** Runs what was pressed in `place` once everything that may leave is read, which begins when somebody comes near. */
export function useOnceReady(start: Start | undefined, want: () => void, place: RefObject<HTMLElement | null>) {
  const [waiting, setWaiting] = useState<((start: Start) => void) | null>(null);
  useEffect(() => {
    const near = place.current;
    near?.addEventListener('pointerenter', want);
    near?.addEventListener('focusin', want);
    return () => {
      near?.removeEventListener('pointerenter', want);
      near?.removeEventListener('focusin', want);
    };
  }, [want, place]);
  useEffect(() => {
    if (!waiting || !start) return;
    setWaiting(null);
    // After this drawing, since a document that is handed over is drawn at once, which React refuses within another.
    queueMicrotask(() => waiting(start));
  }, [waiting, start]);
  return {
    isWaiting: waiting !== null,
    run: (act: (start: Start) => void) => {
      want();
      setWaiting(() => act);
    },
  };
}
