import { useEffect, useRef, useState } from 'react';
import { neighbour, type Place, refilled, resumed } from '@/lib/domain/inbox-place';
import { recallInbox, rememberInbox } from './inbox-memory';

interface InboxPlace {
  place: Place;
  /** Takes up the card before (-1) or after (1) the one in hand; false where there is no other. */
  step: (by: 1 | -1) => boolean;
  /** The card in hand is dealt with: the next one comes into hand, or none. */
  leave: () => void;
  /** These wait no more, or again: the log says so a moment later. */
  settle: (cardIds: readonly string[], waits: boolean) => void;
  take: (id: string) => void;
}

/** The card in hand among the `ids` that wait. A change from elsewhere never takes it out of hand. */
export function usePlace(ids: readonly string[]): InboxPlace {
  const [seen, setSeen] = useState(ids);
  const [place, setPlace] = useState(() => resumed(recallInbox().place, new Set(ids)));
  // Dealt with here and still among `ids`: reading ten thousand of them anew takes longer than the next key press.
  const settled = useRef(new Set<string>());
  if (seen !== ids) {
    setSeen(ids);
    setPlace(refilled(place, new Set(ids)));
  }
  useEffect(() => {
    const waiting = new Set(ids);
    for (const id of settled.current) if (!waiting.has(id)) settled.current.delete(id);
  }, [ids]);
  useEffect(() => rememberInbox({ place }), [place]);

  const findNext = (by: 1 | -1) => neighbour(place, new Set(ids.filter((id) => !settled.current.has(id))), by);
  const take = (currentId: string | null) => setPlace((now) => ({ ...now, currentId }));
  const step = (by: 1 | -1) => {
    const id = findNext(by);
    if (id !== null) take(id);
    return id !== null;
  };
  const settle = (cardIds: readonly string[], waits: boolean) => {
    for (const id of cardIds) {
      if (waits) settled.current.delete(id);
      else settled.current.add(id);
    }
  };
  return { place, step, leave: () => take(findNext(1)), settle, take };
}
