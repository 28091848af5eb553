const GAP = 6;
const MARGIN = 8;
const SMALLEST = 280;

/** Shows `panel` above the page, under `button`. */
export function float(panel: HTMLElement, button: HTMLElement): void {
  if (!panel.isConnected) return;
  panel.showPopover();
  placeUnder(panel, button);
}

/** Puts the panel under the button, moved inwards and kept as low as the window is. It scrolls with the page. */
export function placeUnder(panel: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const room = window.innerHeight - box.bottom - GAP - MARGIN;
  const widest = document.documentElement.clientWidth - panel.offsetWidth - MARGIN;
  // From where its words begin.
  const start = getComputedStyle(button).direction === 'rtl' ? box.right - panel.offsetWidth : box.left;
  const left = Math.max(MARGIN, Math.min(start, widest));
  panel.style.maxHeight = `${Math.max(SMALLEST, room)}px`;
  panel.style.left = `${left + window.scrollX}px`;
  panel.style.top = `${box.bottom + GAP + window.scrollY}px`;
}
