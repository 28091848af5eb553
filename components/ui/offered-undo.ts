import { useEffect, useRef } from 'react';

/** A way back that the page offers now. */
export interface OfferedUndo {
  /** What its button says, and of what. */
  label: string;
  of: string;
  press: () => void;
}

let offered: OfferedUndo[] = [];

/** Makes a way back known to what is not beside its button. */
export function useOfferUndo(label: string, of: string, press: (() => void) | undefined): void {
  const latest = useRef(press);
  latest.current = press;
  const isOffered = press !== undefined;
  useEffect(() => {
    if (!isOffered) return;
    const mine = { label, of, press: () => latest.current?.() };
    offered = [...offered, mine];
    return () => {
      offered = offered.filter((each) => each !== mine);
    };
  }, [label, of, isOffered]);
}

/** The one that was offered last. */
export function lastOfferedUndo(): OfferedUndo | undefined {
  return offered.at(-1);
}
