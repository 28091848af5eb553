/** What a screen has to show before it is of use: an element of `within` whose text holds `text`. */
export interface Marker {
  within: string;
  text: string;
}

/** Milliseconds since the navigation began; 0: not yet. */
export interface ScreenTimes {
  paint: number;
  useful: number;
  key: number;
}

/**
 * Runs in a page before its own scripts. Notes when what `marker` says was painted, tells by `benchReady` once a key can
 * be pressed (`x` where a field has the focus, else `Tab`), and by `benchDone` once the key has been answered as well.
 */
export function watchScreen({ within, text }: Marker): void {
  const seen = { useful: 0, key: 0 };
  const tell = (name: string, what: string) => Reflect.get(globalThis, name)?.(what);
  let isPressed = false;
  let isThere = false;
  let isAnswered = false;

  /** After the frame that shows what is there now. */
  function painted(then: (at: number) => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(0);
    });
  }
  function finish(): void {
    if (!seen.useful || !seen.key) return;
    // The browser tells of a paint some time after it.
    const paint = performance.getEntriesByType('paint').find(({ name }) => name === 'first-paint');
    if (paint) tell('benchDone', JSON.stringify({ ...seen, paint: paint.startTime }));
    else setTimeout(finish, 20);
  }
  function askForKey(): void {
    if (isPressed) return;
    isPressed = true;
    tell('benchReady', isField(document.activeElement) ? 'x' : 'Tab');
  }
  function look(): void {
    if (isThere) return;
    isThere = [...document.querySelectorAll(within)].some((each) => each.textContent?.includes(text));
    if (!isThere) return;
    watch.disconnect();
    painted((at) => {
      seen.useful = at;
      askForKey();
      finish();
    });
  }
  const isField = (element: EventTarget | null) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type !== 'radio');
  const answer = () => {
    if (!isPressed || isAnswered) return;
    isAnswered = true;
    painted((at) => {
      seen.key = at;
      finish();
    });
  };

  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  addEventListener('input', answer, true);
  addEventListener('focusin', ({ target }) => (isPressed ? answer() : isField(target) && askForKey()), true);
  addEventListener('load', look);
}
