export interface KeyTimes {
  /** What each key took of the page's thread, ms. */
  keys: number[];
  /** From the last key to the frame that says `found`, ms; 0: it does not yet. */
  all: number;
}

/**
 * Runs in a page: from now on notes what a key costs. A key is answered by what its listeners do, until the thread is
 * free, and by the frame after it; in between, the page only waits for the screen. `found` is how the line begins that
 * counts the hits, in the end.
 */
export function watchKeys(found: string): void {
  const times: KeyTimes = { keys: [], all: 0 };
  Object.assign(globalThis, { benchKeys: times });
  let pressed = 0;
  const afterThis = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };
  const press = ({ timeStamp }: KeyboardEvent) => {
    pressed = timeStamp;
    let free = 0;
    afterThis(() => {
      free = performance.now();
    });
    requestAnimationFrame(() => {
      const frame = performance.now();
      afterThis(() => {
        const waited = free > 0 && free < frame ? frame - free : 0;
        times.keys.push(performance.now() - timeStamp - waited);
      });
    });
  };
  // Looking for it anew at every change would cost a key more than what is measured.
  let line: Element | undefined;
  const findLine = () =>
    [...document.querySelectorAll('main p, main span, main output')].find(({ textContent }) =>
      /^[\d,]+ (of [\d,]+ )?wins?$/.test(textContent ?? ''),
    );
  const look = () => {
    if (!line?.isConnected) line = findLine();
    if (times.all !== 0 || !line?.textContent?.startsWith(found)) return;
    times.all = -1;
    requestAnimationFrame(() =>
      afterThis(() => {
        times.all = performance.now() - pressed;
        watch.disconnect();
        removeEventListener('keydown', press, true);
      }),
    );
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  addEventListener('keydown', press, true);
}
