const WIDEST = 336;
const EDGE = 12;
const GAP = 6;
/** Below that much room under the button it stands above. */
const ROOM = 180;

/** Puts a note of the top layer beside its button, inside the window, and lets it scroll with the page. */
export function placeNote(button: HTMLElement | null, note: HTMLElement | null): void {
  if (!button || !note) return;
  const { left, top, bottom } = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = Math.min(WIDEST, clientWidth - 2 * EDGE);
  const isBelow = clientHeight - bottom >= ROOM || top < ROOM;
  const place = {
    width: `${width}px`,
    left: `${Math.max(EDGE, Math.min(left - EDGE, clientWidth - width - EDGE)) + scrollX}px`,
    top: isBelow ? `${bottom + scrollY + GAP}px` : 'auto',
    bottom: isBelow ? 'auto' : `${clientHeight - top - scrollY + GAP}px`,
  };
  for (const [name, value] of Object.entries(place)) note.style.setProperty(name, value);
}
