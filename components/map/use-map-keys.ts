import type { KeyboardEvent } from 'react';
import { winHref } from '@/components/wins/wins-address';
import { readMapKey } from './map-keys';
import type { Mapping } from './use-mapping';
import type { Offer } from './use-offer';

interface InHand {
  cardId: string | null;
  name: string;
  offer: Offer | null;
  isPutAway: boolean;
  toggle: (behaviourId: string) => void;
}

/** Every act by its key, while the focus is in the mapping. */
export function useMapKeys(mapping: Mapping, { cardId, name, offer, isPutAway, toggle }: InHand) {
  return (event: KeyboardEvent) => {
    const key = readMapKey(event);
    if (key === null) return;
    event.preventDefault();
    if (typeof key === 'object') {
      const behaviourId = offer?.order[key.toggle];
      if (behaviourId !== undefined) toggle(behaviourId);
    } else if (key === 'open') {
      if (cardId !== null) location.assign(winHref(cardId));
    } else if (key === 'none') {
      if (offer) void mapping.none(name);
    } else void (key === 'done' && isPutAway ? mapping.leave() : mapping[key]());
  };
}
