import { useCallback, useRef, useState } from 'react';

/** What is done sooner needs no word, ms. */
const SOON_MS = 400;

/** How far long work is, in whole hundredths, and the way to stop it. `share`: null where there is nothing to tell. */
export function useWorking() {
  const [share, setShare] = useState<number | null>(null);
  const controller = useRef<AbortController | null>(null);
  const start = useCallback(() => {
    const own = new AbortController();
    controller.current = own;
    const from = performance.now();
    return {
      signal: own.signal,
      onProgress: (done: number) => {
        if (performance.now() - from > SOON_MS && controller.current === own) setShare(Math.floor(done * 100) / 100);
      },
      end: () => {
        if (controller.current === own) setShare(null);
      },
    };
  }, []);
  const cancel = useCallback(() => controller.current?.abort(), []);
  return { share, start, cancel };
}
