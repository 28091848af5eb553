import { useEffect, useMemo, useState } from 'react';
import { neighbour, type Place, refilled, resumed } from '@/lib/domain/inbox-place';
import { recallInbox, rememberInbox } from './inbox-memory';

interface InboxPlace {
  place: Place;
  waiting: ReadonlySet<string>;
  /** Takes up the card before (-1) or after (1) the one in hand; false where there is no other. */
  step: (by: 1 | -1) => boolean;
  /** The card in hand is dealt with: the next one comes into hand. */
  leave: () => void;
  take: (id: string) => void;
}

/** The card in hand among the `ids` that wait. A change from elsewhere never takes it out of hand. */
export function usePlace(ids: readonly string[]): InboxPlace {
  const waiting = useMemo(() => new Set(ids), [ids]);
  const [seen, setSeen] = useState(ids);
  const [place, setPlace] = useState(() => resumed(recallInbox().place, waiting));
  if (seen !== ids) {
    setSeen(ids);
    setPlace(refilled(place, waiting));
  }
  useEffect(() => rememberInbox({ place }), [place]);

  const step = (by: 1 | -1) => {
    const currentId = neighbour(place, waiting, by);
    if (currentId !== null) setPlace({ ...place, currentId });
    return currentId !== null;
  };
  const leave = () => setPlace((now) => ({ ...now, currentId: neighbour(now, waiting, 1) }));
  const take = (currentId: string) => setPlace((now) => ({ ...now, currentId }));
  return { place, waiting, step, leave, take };
}
