import { useState } from 'react';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import { coachRelevel } from '@/lib/coach/coach';
import { undoAct } from '@/lib/db/act';
import type { StorageRefusal } from '@/lib/db/outcome';
import { showsNone, toggleShown } from '@/lib/db/win/mapping-acts';
import { backward } from '@/lib/domain/deck-place';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { troubleWords } from '@/lib/i18n/en/inbox';
import { mapNews, mapTrouble } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { isOpenInHand, noted, settled, skipped, tookBack, wentOn } from './mapping-steps';
import { useMappingState } from './use-mapping-state';

/** The mapping as it stands and its acts, each of which can be taken back. News come after the commit. */
export function useMapping(ladder: Ladder) {
  const { state, latest, put, queue, ...reading } = useMappingState(ladder.id);
  const { news, trouble, tell, refuse, calm } = useTelling();
  const inHand = (job: (cardId: string) => Promise<void> | void) =>
    queue(async () => {
      const cardId = latest.current.place.currentId;
      calm();
      if (cardId !== null) await job(cardId);
    });
  const skip = () => {
    const next = skipped(latest.current);
    tell(say(next === latest.current ? mapNews.onlyOne : mapNews.skipped));
    put(next);
  };
  const goOn = () => (isOpenInHand(latest.current) ? skip() : put(wentOn(latest.current)));
  const toggle = async (cardId: string, behaviourId: string, name: string, by: 'user' | 'suggestion') => {
    const outcome = await toggleShown(cardId, { ladderId: ladder.id, behaviourId, by }, await coachRelevel());
    if (!outcome.ok) return refuse(say(mapTrouble.notLinked), outcome.reason);
    const { act, shown } = outcome;
    put(noted(latest.current, { act, cardId, name }, shown.length === 0));
    const words = shown.includes(behaviourId) ? mapNews.linked : mapNews.unlinked;
    tell(say(words, { behaviour: nameBehaviour(ladder, behaviourId) }));
  };
  const none = async (cardId: string, name: string) => {
    const outcome = await showsNone(cardId, ladder.id);
    if (!outcome.ok) return refuse(say(mapTrouble.notLinked), outcome.reason);
    put(noted(latest.current, { act: outcome.act, cardId, name }, false));
    tell(say(mapNews.none, { name }));
    goOn();
  };
  const undo = async () => {
    const last = latest.current.done.at(-1);
    if (!last) return;
    calm();
    const outcome = await undoAct(last.act);
    const title = say(mapTrouble.notUndone);
    // Trying again may help, but for a win that is gone.
    if (!outcome.ok && outcome.reason !== 'not-found') return refuse(title, outcome.reason);
    put(tookBack(latest.current, last, outcome.ok && outcome.undid));
    if (!outcome.ok) refuse(title, outcome.reason);
    else if (outcome.undid) tell(say(mapNews.undone, { name: last.name }));
    else refuse(title, 'changed-since');
  };
  return {
    state,
    ...reading,
    news,
    trouble,
    toggle: (behaviourId: string, name: string, by: 'user' | 'suggestion') =>
      inHand((cardId) => toggle(cardId, behaviourId, name, by)),
    none: (name: string) => inHand((cardId) => none(cardId, name)),
    done: () => inHand(goOn),
    skip: () => inHand(skip),
    /** The win in hand was put away elsewhere. */
    leave: () =>
      inHand((cardId) => {
        put(settled(latest.current, cardId, false));
        goOn();
      }),
    back: () => queue(async () => put({ place: backward(latest.current.place) })),
    undo: () => queue(undo),
  };
}

export type Mapping = ReturnType<typeof useMapping>;

/** What was done last, and what was not. */
function useTelling() {
  const [news, tell] = useState('');
  const [trouble, setTrouble] = useState<{ title: string; text: string } | null>(null);
  const refuse = (title: string, reason: StorageRefusal | 'changed-since') => {
    const text = reason === 'changed-since' ? troubleWords.changedSince : sayRefusal(troubleWords.refusals, reason);
    setTrouble({ title, text: say(text) });
  };
  return { news, trouble, tell, refuse, calm: () => setTrouble(null) };
}
