const PATIENCE_MS = 5000;
const CONTROLS = 'button:not([disabled]), a[href], input:not([disabled])';

/**
 * Shows the part of a section that has this id, and puts the focus on it or its first control, as soon as it is drawn.
 * Whoever goes on to something else meanwhile is left there.
 */
export function showPart(id: string, from: string = location.hash): void {
  const until = performance.now() + PATIENCE_MS;
  const look = () => {
    if (location.hash !== from || performance.now() > until) return;
    const part = document.getElementById(id);
    // What takes the focus on arrival does so with the drawing.
    if (part) requestAnimationFrame(() => requestAnimationFrame(() => reveal(part)));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function reveal(part: HTMLElement): void {
  const folded = part.closest('details');
  if (folded) folded.open = true;
  const target =
    part.tabIndex >= -1 && part.hasAttribute('tabindex') ? part : part.querySelector<HTMLElement>(CONTROLS);
  part.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
}
