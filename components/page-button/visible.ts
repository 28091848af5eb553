/** Where a press came from; null for a key press. */
export type Point = { x: number; y: number } | null;

const NARROWEST = 32;
const LOWEST = 16;
// Dark-mode extensions put mild filters on the whole page, some as `url(…)`: only what hides counts.
const HIDING_FILTER =
  /blur|(opacity|brightness|contrast)\((0\)|0\.[0-4])|invert\(0\.[3-7]|(brightness|contrast)\(([3-9]|\d\d)/;
/** Parts of the box that a person needs to see to know what is pressed; most of them must be in sight. */
const SPOTS = [
  [0.5, 0.5],
  [0.2, 0.5],
  [0.8, 0.5],
  [0.5, 0.2],
  [0.5, 0.8],
] as const;
const MOST_OF_THEM = 3;

/**
 * Whether a person could see `target` (inside `host`'s shadow root) where it was pressed: large enough, on the screen,
 * not faded, blended, filtered or cut away, and not under something else that takes the pointer; for what does not, see
 * `watchCover`. A page cannot hide the button and borrow a click.
 */
export function canBeSeen(host: Element, target: Element, point: Point): boolean {
  const box = target.getBoundingClientRect();
  if (box.width < NARROWEST || box.height < LOWEST || !isShown(host)) return false;
  const isOnTop = (x: number, y: number) => host.ownerDocument.elementFromPoint(x, y) === host;
  const spots = SPOTS.map(([across, down]) => isOnTop(box.left + box.width * across, box.top + box.height * down));
  if (spots.filter(Boolean).length < MOST_OF_THEM) return false;
  if (!point) return spots[0] === true;
  const { x, y } = point;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && isOnTop(x, y);
}

function isShown(host: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = host; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.display === 'none' || (at === host && /hidden|collapse/.test(style.visibility))) return false;
    const isRoot = at === host.ownerDocument.documentElement;
    if (HIDING_FILTER.test(style.filter) || (!isRoot && style.filter?.includes('url('))) return false;
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
