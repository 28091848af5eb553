import { type RefObject, useEffect } from 'react';
import { takeInHand } from '@/components/deck/take-in-hand';
import { useWhenever } from '@/components/ui/use-whenever';
import type { MappingState } from './use-mapping-state';

/** Keeps the focus, and with it the keys, on the win in hand. `shown`: what is in view; null while it is being read. */
export function useMapFocus(root: RefObject<HTMLElement | null>, shown: string | null, state: MappingState) {
  // Every win takes the focus from the one before, and from nothing outside the mapping.
  useEffect(() => {
    const active = document.activeElement;
    const isHere = active === document.body || active?.closest('.map, #section-heading');
    if (shown === null || !isHere) return;
    const card = cardIn(root.current);
    if (card) takeInHand(card);
    else root.current?.focus({ preventScroll: true });
  }, [root, shown]);
  // A button that went with its act must not take the keys with it.
  useWhenever(state, () => {
    if (document.activeElement === document.body)
      (cardIn(root.current) ?? root.current)?.focus({ preventScroll: true });
  });
}

function cardIn(root: HTMLElement | null): HTMLElement | null | undefined {
  return root?.querySelector<HTMLElement>('.ui-deck-card[tabindex]');
}
