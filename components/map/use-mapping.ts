import { useState } from 'react';
import { nameBehaviour } from '@/components/wins/names';
import { type Act, undoAct } from '@/lib/db/act';
import { showsNone, toggleShown } from '@/lib/db/mapping';
import type { StorageRefusal } from '@/lib/db/outcome';
import type { Ladder } from '@/lib/domain/ladder';
import { backward, type MapPlace, onward, putLast } from '@/lib/domain/map-place';
import { troubleWords } from '@/lib/i18n/en/inbox';
import { mapNews, mapTrouble } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';
import { useMappingState } from './use-mapping-state';

interface Trouble {
  title: string;
  text: string;
}

const NONE_OPEN: ReadonlySet<string> = new Set();

/** The mapping as it stands and its acts, each of which can be taken back. News come after the commit. */
export function useMapping(ladder: Ladder) {
  const { state, latest, put, queue, isFailed, readyCount } = useMappingState(ladder.id);
  const [news, setNews] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const inHand = (job: (cardId: string) => Promise<void>) =>
    queue(async () => {
      const cardId = latest.current.place.currentId;
      setTrouble(null);
      if (cardId !== null) await job(cardId);
    });
  const open = () => latest.current.open ?? NONE_OPEN;
  const refuse = (title: string, reason: StorageRefusal) =>
    setTrouble({ title, text: say(troubleWords.refusals[reason]) });
  const settled = (cardId: string, isOpen: boolean) => {
    const now = new Set(open());
    if (isOpen) now.add(cardId);
    else now.delete(cardId);
    return now;
  };
  const noted = (cardId: string, name: string, act: Act, isOpen: boolean) => {
    const { done } = latest.current;
    put({ open: settled(cardId, isOpen), done: [...done, { act, cardId, name, wasOpen: open().has(cardId) }] });
  };
  const moveTo = (place: MapPlace) => put({ place });

  const skipNow = () => {
    const { place } = latest.current;
    const next = putLast(place, open());
    setNews(say(next === place ? mapNews.onlyOne : mapNews.skipped));
    moveTo(next);
  };
  const goOn = () => {
    const { place } = latest.current;
    if (place.currentId !== null && open().has(place.currentId)) return skipNow();
    moveTo(onward(place, open()));
  };
  return {
    state,
    isFailed,
    readyCount,
    news,
    trouble,
    toggle: (behaviourId: string, name: string, by: 'user' | 'suggestion') =>
      inHand(async (cardId) => {
        const outcome = await toggleShown(cardId, { ladderId: ladder.id, behaviourId, by });
        if (!outcome.ok) return refuse(say(mapTrouble.notLinked), outcome.reason);
        noted(cardId, name, outcome.act, outcome.shown.length === 0);
        const words = outcome.shown.includes(behaviourId) ? mapNews.linked : mapNews.unlinked;
        setNews(say(words, { behaviour: nameBehaviour(ladder, behaviourId) }));
      }),
    none: (name: string) =>
      inHand(async (cardId) => {
        const outcome = await showsNone(cardId, ladder.id);
        if (!outcome.ok) return refuse(say(mapTrouble.notLinked), outcome.reason);
        noted(cardId, name, outcome.act, false);
        setNews(say(mapNews.none, { name }));
        goOn();
      }),
    done: () => inHand(async () => goOn()),
    skip: () => inHand(async () => skipNow()),
    /** The win in hand was put away elsewhere. */
    leave: () =>
      inHand(async (cardId) => {
        put({ open: settled(cardId, false) });
        goOn();
      }),
    back: () => queue(async () => moveTo(backward(latest.current.place))),
    undo: () =>
      queue(async () => {
        const done = latest.current.done.at(-1);
        if (!done) return;
        setTrouble(null);
        const outcome = await undoAct(done.act);
        if (!outcome.ok && outcome.reason !== 'not-found') return refuse(say(mapTrouble.notUndone), outcome.reason);
        put({ done: latest.current.done.slice(0, -1) });
        if (!outcome.ok) return refuse(say(mapTrouble.notUndone), outcome.reason);
        const { place } = latest.current;
        const { cardId, name, wasOpen } = done;
        const isUndone = outcome.undone;
        put({
          place: { ...place, currentId: cardId },
          ...(isUndone && { open: settled(cardId, wasOpen) }),
        });
        if (isUndone) setNews(say(mapNews.undone, { name }));
        else setTrouble({ title: say(mapTrouble.notUndone), text: say(troubleWords.changedSince) });
      }),
  };
}

export type Mapping = ReturnType<typeof useMapping>;
