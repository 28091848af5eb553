import { type EffectCallback, useEffect, useRef } from 'react';

/** Runs `act` once, when the part appears, as it was then; what it returns runs when the part goes. */
export function useOnce(act: EffectCallback): void {
  const first = useRef(act);
  useEffect(() => first.current(), []);
}
