import { useEffect, useState } from 'react';
import { listInboxIds } from '@/lib/db/inbox';
import { neighbour, type Place, refilled, resumed } from '@/lib/domain/inbox-place';
import { recallInbox, rememberInbox } from './inbox-memory';

interface InboxPlace {
  place: Place;
  /** Takes up the card before (-1) or after (1) the one in hand; false where there is no other. */
  step: (by: 1 | -1) => Promise<boolean>;
  /** The card in hand is dealt with: the next one comes into hand, or none. */
  leave: () => Promise<void>;
  take: (id: string) => void;
}

/** The card in hand among the `ids` that wait. A change from elsewhere never takes it out of hand. */
export function usePlace(ids: readonly string[]): InboxPlace {
  const [seen, setSeen] = useState(ids);
  const [place, setPlace] = useState(() => resumed(recallInbox().place, new Set(ids)));
  if (seen !== ids) {
    setSeen(ids);
    setPlace(refilled(place, new Set(ids)));
  }
  useEffect(() => rememberInbox({ place }), [place]);

  // Asked anew each time: what was dealt with a moment ago may still be among `ids`.
  const findNext = async (by: 1 | -1) => neighbour(place, new Set(await listInboxIds().catch(() => ids)), by);
  const take = (currentId: string | null) => setPlace((now) => ({ ...now, currentId }));
  const step = async (by: 1 | -1) => {
    const id = await findNext(by);
    if (id !== null) take(id);
    return id !== null;
  };
  const leave = async () => take(await findNext(1));
  return { place, step, leave, take };
}
