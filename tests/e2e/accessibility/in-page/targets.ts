import { controls, isSeen, nameOf } from './elements';

/** CSS px; WCAG 2.2, 2.5.8. */
const LEAST = 24;

interface Target {
  control: HTMLElement;
  box: DOMRect;
}

/** Targets of less than 24 × 24 px, unless a circle of 24 px about their middle touches no other target, or they are in a line of words. */
export function smallTargets(): string[] {
  const targets = controls().flatMap((control): Target[] => {
    const box = boxOf(control);
    return box ? [{ control, box }] : [];
  });
  return targets
    .filter(({ box }) => box.width < LEAST - 0.5 || box.height < LEAST - 0.5)
    .filter(({ control }) => !isInWords(control))
    .filter((small) => targets.some((other) => other !== small && isTooNear(small, other)))
    .map(({ control, box }) => `target ${box.width.toFixed(0)} × ${box.height.toFixed(0)} ${nameOf(control)}`);
}

/** What a pointer may press to reach it: a label that is drawn around or over it is part of it. */
function boxOf(control: HTMLElement): DOMRect | null {
  const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
  const parts = [control, ...(label ? [label] : [])].filter(isSeen).map((each) => each.getBoundingClientRect());
  const isPressedBy = control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type);
  const own = control.getBoundingClientRect();
  const boxes = isPressedBy ? [...parts, ...(own.width > 1 && parts.length > 0 ? [own] : [])] : parts.slice(0, 1);
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Its size is that of the line it is in. */
function isInWords(control: HTMLElement): boolean {
  if (getComputedStyle(control).display !== 'inline') return false;
  // What sets a name's direction apart, or keeps it in one piece, is no line of its own.
  let around = control.parentElement;
  while (around && getComputedStyle(around).display.startsWith('inline')) around = around.parentElement;
  return (around?.textContent?.trim() ?? '').length > (control.textContent?.trim() ?? '').length;
}

function isTooNear(small: Target, other: Target): boolean {
  if (small.control.contains(other.control) || other.control.contains(small.control)) return false;
  const x = small.box.left + small.box.width / 2;
  const y = small.box.top + small.box.height / 2;
  const isSmall = other.box.width < LEAST - 0.5 || other.box.height < LEAST - 0.5;
  if (isSmall) {
    const away = Math.hypot(x - other.box.left - other.box.width / 2, y - other.box.top - other.box.height / 2);
    return away < LEAST - 0.5;
  }
  const dx = Math.max(other.box.left - x, 0, x - other.box.right);
  const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
  return Math.hypot(dx, dy) < LEAST / 2 - 0.5;
}
