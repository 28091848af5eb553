/** Where a press came from; null for a key press. */
export type Point = { x: number; y: number } | null;

const NARROWEST = 32;
const LOWEST = 16;
// Dark-mode extensions put mild filters on the whole page, some as `url(…)`: only what hides counts.
const HIDING_FILTER = /blur|(opacity|brightness|contrast)\((0\)|0\.[0-4]|[3-9]|\d\d)|invert\(0\.[3-7]/;

/**
 * Whether a person could see `target` (inside `host`'s shadow root) where it was pressed: large enough, on the screen,
 * not faded, blended, filtered or cut away, and not under something else that takes the pointer; for what does not, see
 * `watchCover`. A page cannot hide the button and borrow a click.
 */
export function canBeSeen(host: Element, target: Element, point: Point): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  if (width < NARROWEST || height < LOWEST || !isShown(host)) return false;
  const isOnTop = (x: number, y: number) => host.ownerDocument.elementFromPoint(x, y) === host;
  // A hole in a cover would show no more than the spot under the pointer.
  const isWhole = [1, 3].every((part) => isOnTop(left + (width * part) / 4, top + (height * part) / 4));
  const { x, y } = point ?? { x: left + width / 2, y: top + height / 2 };
  return isWhole && x >= left && x <= left + width && y >= top && y <= top + height && isOnTop(x, y);
}

function isShown(host: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.display === 'none' || (at === host && /hidden|collapse/.test(style.visibility))) return false;
    if (HIDING_FILTER.test(style.filter) || (/url/.test(style.filter) && parentOf(at))) return false;
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
