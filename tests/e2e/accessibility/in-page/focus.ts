import { contrastOf, groundOf, parentOf, seenOn } from './colour';
import { controls, isSeen, nameOf } from './elements';

/** How far around a control its mark of the focus may be drawn. */
const AROUND = 3;

/**
 * Controls that show no outline when a key has brought the focus to them, one that is hard to see, or that are hidden
 * then by what lies over them (2.4.7, 2.4.11, 1.4.11). A key has to have been pressed before.
 */
export function unmarkedFocus(): string[] {
  const before = document.activeElement;
  const [x, y] = [scrollX, scrollY];
  const found = controls().filter(isReached).flatMap(lookAt);
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  scrollTo(x, y);
  return found;
}

/** An input that is only there for the keys lies invisible over what is drawn for it. */
function isReached(control: HTMLElement): boolean {
  return isSeen(control) || (control.matches('input') && areaOf(control) !== null);
}

function lookAt(control: HTMLElement): string[] {
  const root = control.getRootNode() as Document | ShadowRoot;
  control.focus();
  // What a press of a key would not reach either: another radio of its group, a row that is let go of.
  if (root.activeElement !== control) return [];
  const marks = marksOf(control);
  if (marks.length === 0) return [`focus without an outline: ${nameOf(control)}`];
  const best = Math.max(...marks);
  const found = best + 0.005 < 3 ? [`focus ${best.toFixed(2)}:1 ${nameOf(control)}`] : [];
  return isHidden(control) ? [...found, `focus hidden: ${nameOf(control)}`] : found;
}

/** The contrast of each outline that is drawn on the control or near it. */
function marksOf(control: HTMLElement): number[] {
  const near: Element[] = [control, ...(control.nextElementSibling ? [control.nextElementSibling] : [])];
  for (let at = parentOf(control), steps = 0; at && steps < AROUND; at = parentOf(at), steps++) near.push(at);
  const drawn = near.flatMap((each) => [null, '::before', '::after'].map((pseudo) => ({ each, pseudo })));
  return drawn.flatMap(({ each, pseudo }) => {
    const { outlineStyle, outlineWidth, outlineColor, content } = getComputedStyle(each, pseudo);
    if (pseudo && content === 'none') return [];
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) return [];
    const around = parentOf(each);
    const ground = around ? groundOf(around) : groundOf(each);
    return [contrastOf(seenOn(ground, outlineColor, each), ground)];
  });
}

function areaOf(control: HTMLElement): DOMRect | null {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  const seen = [control, ...(label ? [label] : [])].find(isSeen);
  return seen?.getBoundingClientRect() ?? null;
}

function isHidden(control: HTMLElement): boolean {
  const area = areaOf(control);
  if (!area) return true;
  const root = control.getRootNode() as Document | ShadowRoot;
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  const isIts = (hit: Element | null) =>
    hit !== null && (control.contains(hit) || hit.contains(control) || (label?.contains(hit) ?? false));
  const inset = 2;
  const xs = [area.left + inset, (area.left + area.right) / 2, area.right - inset];
  const ys = [area.top + inset, (area.top + area.bottom) / 2, area.bottom - inset];
  return !xs.some((x) => ys.some((y) => isIts(root.elementFromPoint(x, y))));
}
