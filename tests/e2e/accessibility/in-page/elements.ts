/** Every element below `root`, those of open shadow trees too. */
export function everyElement(root: Document | ShadowRoot = document): Element[] {
  return [...root.querySelectorAll('*')].flatMap((each) =>
    each.shadowRoot ? [each, ...everyElement(each.shadowRoot)] : [each],
  );
}

/** Whether it is drawn and not only there for screen readers. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) return false;
  if (element.closest('.ui-hidden') || isClipped(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && isInFront(element);
}

/** Clipped to nothing, as the heads of a table that has become a list. */
function isClipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (getComputedStyle(at).clipPath === 'inset(50%)') return true;
  return false;
}

/** While a dialog is open, what is behind it rests. */
function isInFront(element: Element): boolean {
  const dialogs = document.querySelectorAll('dialog:modal');
  const top = dialogs[dialogs.length - 1];
  return !top || top.contains(element);
}

/** All that a pointer or a key acts on. */
const ACTS =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], [role="checkbox"], [role="radio"], [role="switch"], [role="slider"], [tabindex]:not([tabindex="-1"])';

/** The controls that are drawn and not switched off. */
export function controls(): HTMLElement[] {
  return everyElement().filter(
    (each): each is HTMLElement => each instanceof HTMLElement && each.matches(ACTS) && !each.matches(':disabled'),
  );
}

/** What it would be called in a report: its tag, classes and first words. */
export function nameOf(element: Element): string {
  const classes = [...element.classList].map((each) => `.${each}`).join('');
  const parent = classes === '' ? `${element.parentElement?.localName}.${element.parentElement?.className} > ` : '';
  const said = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return `${parent}${element.localName}${classes} “${said.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
}
