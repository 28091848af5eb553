/** Where a press came from; null for a key press. */
export type Point = { x: number; y: number } | null;

const SMALLEST = 16;
// Dark-mode extensions put mild filters on the whole page: only what hides counts.
const HIDING_FILTER = /blur|(opacity|brightness|contrast)\((0\)|0\.[0-4])/;

/**
 * Whether a person could see `target` (inside `host`'s shadow root) where it was pressed: large enough, on the screen,
 * not faded, blended or filtered away, and not under something else. A page cannot hide the button and borrow a click.
 */
export function canBeSeen(host: Element, target: Element, point: Point): boolean {
  const box = target.getBoundingClientRect();
  if (box.width < SMALLEST || box.height < SMALLEST) return false;
  if (!isShown(host)) return false;
  const { x, y } = point ?? { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const isInside = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  return isInside && host.ownerDocument.elementFromPoint(x, y) === host;
}

function isShown(host: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.display === 'none' || (at === host && /hidden|collapse/.test(style.visibility))) return false;
    if (HIDING_FILTER.test(style.filter)) return false;
    if (isSet(style.maskImage, 'none') || isSet(style.mixBlendMode, 'normal')) return false;
    opacity *= style.opacity === '' ? 1 : Number(style.opacity);
  }
  return opacity >= 0.5;
}

function isSet(value: string | undefined, initial: string): boolean {
  return value !== undefined && value !== '' && value !== initial;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
