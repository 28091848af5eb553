/**
 * Gives the focus to a card that has come into hand, and scrolls its deck to its beginning where the card begins above the
 * window, or where no more of it is in sight than the acts, which lie over it, are high.
 */
export function takeInHand(card: HTMLElement): void {
  card.focus({ preventScroll: true });
  const deck = card.closest('.ui-deck');
  const acts = deck?.querySelector('.ui-deck-acts')?.getBoundingClientRect();
  const { top } = card.getBoundingClientRect();
  if (top < 0 || (acts && top + acts.height > acts.top)) deck?.scrollIntoView({ block: 'start' });
}
