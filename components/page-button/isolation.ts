// A page's own shortcuts must not fire on what is typed in the panel.
const KEPT_INSIDE = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'copy', 'cut', 'paste', 'click'];

/** Keeps keys, text and presses in `root` from the page's listeners; `onEscape` hears the Escape key. */
export function keepEventsInside(root: ShadowRoot, onEscape: () => void): void {
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape' && !event.isComposing) onEscape();
  });
}

/** A key held down on `button` would press what it has become meanwhile, or type into the field that got the focus. */
export function ignoreHeldKeys(root: ShadowRoot, button: HTMLElement): void {
  let wentDownAt: EventTarget | null = null;
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent)) return;
    if (!event.repeat) wentDownAt = event.target;
    else if (event.key !== 'Tab' && (event.target === button || event.target !== wentDownAt)) event.preventDefault();
  });
}
