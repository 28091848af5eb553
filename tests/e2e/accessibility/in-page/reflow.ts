import { parentOf } from './colour';
import { everyElement, isSeen, nameOf } from './elements';

/** Words that run out of what clips them, or over other words, and whatever makes the page scroll sideways. */
export function lostWords(): string[] {
  const lines = everyElement().filter(isSeen).flatMap(linesOf);
  return [...new Set([...sideways(), ...lines.flatMap(clipped), ...overlapping(lines)])];
}

interface Line {
  element: Element;
  box: DOMRect;
  /** What is drawn of it. */
  seen: DOMRect;
}

/** The lines of an element's own words. */
function linesOf(element: Element): Line[] {
  if (element instanceof SVGElement || element.closest('[aria-hidden="true"], option')) return [];
  return [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''))
    .flatMap((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    })
    .filter((box) => isInside(box, element))
    .map((box) => ({ element, box, seen: seenOf(box, element) }));
}

/** Of a title that is shortened the lines below its last one are not drawn. */
function isInside(box: DOMRect, element: Element): boolean {
  if (getComputedStyle(element).getPropertyValue('-webkit-line-clamp') === 'none') return true;
  return box.top + box.height / 2 < element.getBoundingClientRect().bottom;
}

/** The part of it that nothing around it clips. */
function seenOf(box: DOMRect, element: Element): DOMRect {
  let { left, top, right, bottom } = box;
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const edge = at.getBoundingClientRect();
    [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** What stands out of the page, unless it is in a part of its own that scrolls, as a table may. */
function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = everyElement().filter((each) => {
    const { left, right, width } = each.getBoundingClientRect();
    return width > 0 && (right > clientWidth + 1 || left < -1) && isSeen(each) && !scrollsAround(each);
  });
  const least = wide.filter((each) => !wide.some((other) => other !== each && each.contains(other)));
  return [`scrolls sideways by ${scrollWidth - clientWidth} px: ${least.slice(0, 3).map(nameOf).join(', ')}`];
}

function scrollsAround(element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at))
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX) && at !== document.documentElement) return true;
  return false;
}

function clipped({ element, box }: Line): string[] {
  let { left, right, top, bottom } = box;
  for (let at: Element | null = element; at && at !== document.body; at = parentOf(at)) {
    const style = getComputedStyle(at);
    const { overflowX, overflowY } = style;
    const isShortened = style.textOverflow === 'ellipsis' || style.getPropertyValue('-webkit-line-clamp') !== 'none';
    const edge = at.getBoundingClientRect();
    const isCutAcross = /hidden|clip/.test(overflowX) && (right > edge.right + 1 || left < edge.left - 1);
    const isCutBelow = /hidden|clip/.test(overflowY) && (bottom > edge.bottom + 4 || top < edge.top - 4);
    if ((isCutAcross || isCutBelow) && !isShortened) return [`cut off: ${nameOf(element)} by ${nameOf(at)}`];
    // A shortened title says so by its dots, and is whole where it leads; what is around it may cut no more of it.
    if (isCutAcross) [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
    if (isCutBelow) [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    if (/auto|scroll/.test(overflowX + overflowY)) return [];
  }
  return [];
}

/** Lines of different elements that lie on each other; what floats over the page, or sticks to its edge, may. */
function overlapping(lines: readonly Line[]): string[] {
  const still = lines.filter(({ element }) => !floats(element)).sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  for (const [index, one] of still.entries()) {
    for (const other of still.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break;
      if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
      const down = Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
      // The box of a line is higher than its letters.
      if (across > 2 && down > Math.min(one.box.height, other.box.height) * 0.4)
        found.push(`lie on each other: ${nameOf(one.element)}, ${nameOf(other.element)}`);
    }
  }
  return found;
}

function floats(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}
