// A page's own shortcuts must not fire on what is typed in the panel.
const KEPT_INSIDE = 'keydown keypress keyup beforeinput input change copy cut paste click'.split(' ');

/**
 * Keeps keys, text and presses in `root` from the page's listeners; `onEscape` hears the Escape key. A key held down on
 * `button` would press what it has become meanwhile, or type into the field that got the focus: it does neither.
 */
export function keepEventsInside(root: ShadowRoot, button: HTMLElement, onEscape: () => void): void {
  let wentDownAt: EventTarget | null = null;
  const keep = (event: Event) => {
    event.stopPropagation();
    if (event.type !== 'keydown' || !(event instanceof KeyboardEvent)) return;
    const { key, target, repeat } = event;
    if (!repeat) wentDownAt = target;
    else if (key !== 'Tab' && (target === button || target !== wentDownAt)) event.preventDefault();
    if (key === 'Escape' && !event.isComposing) onEscape();
  };
  for (const type of KEPT_INSIDE) root.addEventListener(type, keep);
}
