import { useEffect, useState } from 'react';
import { type DeckPlace, mended, neighbour, refilled, resumed } from '@/lib/domain/deck-place';
import { recallInbox, rememberInbox } from './inbox-memory';

interface InboxPlace {
  place: DeckPlace;
  /** Takes up the card before (-1) or after (1) the one in hand; false where there is no other. */
  step: (by: 1 | -1) => boolean;
  /** The card in hand is dealt with: the next one comes into hand, or none. */
  leave: () => void;
  take: (id: string) => void;
}

/**
 * The card in hand among those that are `waiting`. A change from elsewhere never takes it out of hand, but the mending
 * of the log does where it waits no more.
 */
export function usePlace(waiting: ReadonlySet<string>, mendedAt: string | null): InboxPlace {
  const [seen, setSeen] = useState({ waiting, mendedAt });
  const [place, setPlace] = useState(() => resumed(recallInbox().place, waiting));
  if (seen.waiting !== waiting) {
    setSeen({ waiting, mendedAt });
    setPlace(seen.mendedAt === mendedAt ? refilled(place, waiting) : mended(place, waiting, doneHere()));
  }
  useEffect(() => rememberInbox({ place }), [place]);

  const take = (currentId: string | null) => setPlace((now) => ({ ...now, currentId }));
  const step = (by: 1 | -1) => {
    const id = neighbour(place, waiting, by);
    if (id !== null) take(id);
    return id !== null;
  };
  return { place, step, leave: () => take(neighbour(place, waiting, 1)), take };
}

function doneHere(): ReadonlySet<string> {
  return new Set(recallInbox().done.flatMap(({ act }) => act.wins.map(({ after }) => after.id)));
}
