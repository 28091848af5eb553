import { useEffect, useState } from 'react';

/** A page that is not shown has no frames, ms. */
const NO_FRAME_MS = 100;

let begin: () => Promise<unknown> = () => Promise.resolve();
let begun: Promise<unknown> | undefined;

/** What has to be there before anything reads or writes the log. */
export function liveBy(start: () => Promise<unknown>): void {
  begin = start;
}

/** Brings what reads and writes the log, once, after the first paint: a popup has to open at once. */
export function goLive(): Promise<unknown> {
  begun ??= painted().then(begin);
  return begun;
}

/** A frame is asked for before it is painted, and a task comes after it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve, 0);
    });
  });
}

/** False until the first screen is painted and the log can be read. */
export function useIsLive(): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    let isOpen = true;
    void goLive().then(() => isOpen && setLive(true));
    return () => {
      isOpen = false;
    };
  }, []);
  return isLive;
}
