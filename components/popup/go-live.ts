import { useEffect, useState } from 'react';

/** A page that is not shown has no frames, ms. */
const NO_FRAME_MS = 100;
/** The first keys must not wait for what opens the log, ms after the first paint. */
const QUIET_MS = 80;

let begin: () => Promise<unknown> = () => Promise.resolve();
let quietMs = 0;
let begun: Promise<unknown> | undefined;
let hurry: () => void = () => {};
const hurried = new Promise<void>((resolve) => {
  hurry = resolve;
});

/** What has to be there before anything reads or writes the log. */
export function liveBy(start: () => Promise<unknown>): void {
  begin = start;
  quietMs = QUIET_MS;
}

/** Brings what reads and writes the log, once, after the first paint: a popup has to open at once. */
export function goLive(): Promise<unknown> {
  begun ??= painted().then(quiet).then(begin);
  return begun;
}

/** The same, and sooner: what is to be seen or done now needs the log. */
export function goLiveNow(): Promise<unknown> {
  hurry();
  return goLive();
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

function quiet(): Promise<void> {
  return Promise.race([hurried, new Promise<void>((resolve) => setTimeout(resolve, quietMs))]);
}

/** False until the first screen is painted and the log can be read. `isWaiting`: there is nothing to see before that. */
export function useIsLive(isWaiting = false): boolean {
  const [isLive, setLive] = useState(false);
  useEffect(() => {
    if (isWaiting) void goLiveNow();
  }, [isWaiting]);
  useEffect(() => {
    let isOpen = true;
    void goLive().then(() => isOpen && setLive(true));
    return () => {
      isOpen = false;
    };
  }, []);
  return isLive;
}
