// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { takeInHand } from '@/components/deck/take-in-hand';

function aDeck(cardTop: number, actsTop: number) {
  document.body.innerHTML =
    '<section class="ui-deck"><article tabindex="-1"></article><footer class="ui-deck-acts"></footer></section>';
  const [deck, card, acts] = ['section', 'article', 'footer'].map((name) => document.querySelector<HTMLElement>(name));
  if (!deck || !card || !acts) throw new Error('no deck');
  vi.spyOn(card, 'getBoundingClientRect').mockReturnValue(new DOMRect(12, cardTop, 360, 900));
  vi.spyOn(acts, 'getBoundingClientRect').mockReturnValue(new DOMRect(12, actsTop, 360, 80));
  return { card, scroll: vi.spyOn(deck, 'scrollIntoView') };
}

it.each([
  ['in sight', 180, 500, false],
  ['read to its end before', -400, 500, true],
  ['under the acts', 520, 500, true],
  ['all but under the acts', 440, 500, true],
  ['just in sight above them', 420, 500, false],
])('a card that is %s has the focus; its deck is scrolled to its beginning: %j %j %j', (_, top, acts, isScrolled) => {
  const { card, scroll } = aDeck(top, acts);
  takeInHand(card);
  expect(document.activeElement).toBe(card);
  expect(scroll).toHaveBeenCalledTimes(isScrolled ? 1 : 0);
});
