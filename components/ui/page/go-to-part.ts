/** Brings the part of the page, or the heading of it, that has this id into view and puts the focus on it. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
