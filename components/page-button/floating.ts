const GAP = 6;
const MARGIN = 8;
const SMALLEST = 200;

/** Shows `panel` above the page, under `button`. */
export function float(panel: HTMLElement, button: HTMLElement): void {
  if (!panel.isConnected) return;
  panel.showPopover();
  placeUnder(panel, button);
}

/**
 * Puts the panel under the button, moved inwards and kept as low as the window is: the page may not scroll. Where there
 * is no room below, it lies over the button. It scrolls with the page: a button that leaves
 * the window below takes it along.
 */
export function placeUnder(panel: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const lowest = Math.max(window.innerHeight, box.bottom) - MARGIN;
  const below = box.bottom + GAP;
  const widest = document.documentElement.clientWidth - panel.offsetWidth - MARGIN;
  // From where its words begin.
  const start = getComputedStyle(button).direction === 'rtl' ? box.right - panel.offsetWidth : box.left;
  const left = Math.max(MARGIN, Math.min(start, widest));
  panel.style.maxHeight = `${Math.min(Math.max(SMALLEST, lowest - below), lowest - MARGIN)}px`;
  const top = Math.min(below, lowest - panel.offsetHeight);
  panel.style.left = `${left + window.scrollX}px`;
  panel.style.top = `${top + window.scrollY}px`;
}
