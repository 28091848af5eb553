// A page's own shortcuts must not fire on what is typed in the panel.
const KEPT_INSIDE = 'keydown keypress keyup beforeinput input change copy cut paste click'.split(' ');

/**
 * Keeps keys, text and presses in `root` from the page's listeners, but for keys at `button` that do not press it: nobody
 * types there, and the page's shortcuts go on. `onEscape` hears the Escape key and says whether there was something to
 * close; the page's own dialog stays open then. A key held down on `button` would press what it has become meanwhile, or
 * type into the field that got the focus: it does neither.
 */
export function keepEventsInside(root: ShadowRoot, button: HTMLElement, onEscape: () => boolean): void {
  let wentDownAt: EventTarget | null = null;
  const keep = (event: Event) => {
    let isPages = false;
    if (event instanceof KeyboardEvent) {
      const { type, key, target, repeat } = event;
      const isDown = type === 'keydown';
      if (isDown && !repeat) wentDownAt = target;
      const isHere = target === wentDownAt;
      const isClosed = isDown && key === 'Escape' && !event.isComposing && onEscape();
      isPages = !isClosed && target === button && isHere && key !== ' ' && key !== 'Enter';
      const isHeld = isDown && repeat && key !== 'Tab' && !isPages && (target === button || !isHere);
      if (isClosed || isHeld) event.preventDefault();
    }
    if (!isPages) event.stopPropagation();
  };
  for (const type of KEPT_INSIDE) root.addEventListener(type, keep);
}
