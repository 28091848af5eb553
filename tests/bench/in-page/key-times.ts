export interface KeyTimes {
  /** From each key to the frame that shows it, but for the time in which the page waits for the screen, ms. */
  keys: number[];
  /** From the last key to the frame that says `found`, ms; 0: it does not yet. */
  all: number;
}

/**
 * Runs in a page: from now on notes how long a key is not answered. The page only waits for the screen from when what
 * listens to the key has done its work until the frame is due; whatever keeps the frame from being drawn then counts.
 * `found` is how the line begins that counts the hits, in the end.
 */
export function watchKeys(found: string): void {
  const times: KeyTimes = { keys: [], all: 0 };
  Object.assign(globalThis, { benchKeys: times });
  const scheduler = Reflect.get(globalThis, 'scheduler');
  // Before all else that waits in line.
  const afterThis = (then: () => void) => scheduler.postTask(then, { priority: 'user-blocking' });
  let pressed = 0;
  const press = ({ timeStamp }: Event) => {
    pressed = timeStamp;
  };
  const write = () => {
    const from = pressed;
    let free = 0;
    afterThis(() => {
      free = performance.now();
    });
    requestAnimationFrame((due) =>
      afterThis(() => times.keys.push(performance.now() - from - (free > 0 ? Math.max(0, due - free) : 0))),
    );
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
        removeEventListener('input', write, true);
      }),
    );
  };
  const watch = new MutationObserver(look);
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  addEventListener('keydown', press, true);
  addEventListener('input', write, true);
}
