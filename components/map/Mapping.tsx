import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { LogTrouble } from '@/components/wins/LogTrouble';
import { winHref } from '@/components/wins/wins-address';
import type { Ladder } from '@/lib/domain/ladder';
import { nameOf } from '@/lib/domain/title';
import { mapWords } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';
import { MapActs } from './MapActs';
import { MapCard } from './MapCard';
import { MapEmpty } from './MapEmpty';
import { MapPlaceBar } from './MapPlaceBar';
import { readMapKey } from './map-keys';
import { PutAway } from './PutAway';
import { useCards } from './use-cards';
import type { Mapping as Acts } from './use-mapping';
import type { MappingState } from './use-mapping-state';
import { useOffer } from './use-offer';

/** The win in hand with its keys, and what was done last. */
export function Mapping({ ladder, mapping }: { ladder: Ladder; mapping: Acts }) {
  const root = useRef<HTMLElement>(null);
  const { place } = mapping.state;
  const cards = useCards(mapping.state, ladder.id);
  const cardId = place.currentId;
  const logged = cards.state === 'read' && cardId !== null ? cards.value.get(cardId) : undefined;
  const isPutAway = logged !== undefined && (logged.win.deletedAt !== null || logged.win.status !== 'ready');
  const offer = useOffer(ladder, isPutAway ? undefined : logged);
  const name = (logged && nameOf(logged.win)) || say(mapWords.untitled);
  const toggle = (id: string) => void mapping.toggle(id, name, offer?.isSuggested(id) ? 'suggestion' : 'user');
  useArrival(root, logged || cardId === null ? (cardId ?? 'none') : null);
  useHold(root, mapping.state);

  const press = (event: KeyboardEvent) => {
    const key = readMapKey(event);
    if (key === null) return;
    event.preventDefault();
    if (typeof key === 'object') {
      const id = offer?.order[key.toggle];
      if (id !== undefined) toggle(id);
    } else if (key === 'open') location.assign(cardId === null ? '#/wins' : winHref(cardId));
    else if (key === 'none') {
      if (offer) void mapping.none(name);
    } else void (key === 'done' && isPutAway ? mapping.leave() : mapping[key]());
  };
  const at = cardId === null ? 0 : place.order.indexOf(cardId) + 1;
  return (
    <section ref={root} className="map" aria-label={say(mapWords.title)} tabIndex={-1} onKeyDown={press}>
      {cardId !== null && <p className="muted">{say(mapWords.lead)}</p>}
      {cardId !== null && <MapPlaceBar place={place} left={mapping.state.open?.size ?? 0} onBack={mapping.back} />}
      {cards.state === 'failed' && <LogTrouble />}
      {cardId === null && <MapEmpty isDone={mapping.state.done.length > 0 || (mapping.readyCount ?? 0) > 0} />}
      {isPutAway && <PutAway onNext={mapping.leave} />}
      {cardId !== null && !logged && <div className="map-card" aria-busy="true" />}
      {logged && offer && !isPutAway && (
        <MapCard
          key={cardId}
          name={say(mapWords.card, { at, of: place.order.length, name })}
          ladder={ladder}
          logged={logged}
          offer={offer}
          onToggle={toggle}
        />
      )}
      <MapActs mapping={mapping} name={name} isInHand={offer !== null} />
    </section>
  );
}

/** Every win takes the focus from the one before, and from nothing outside the mapping. `shown`: null while it is read. */
function useArrival(root: RefObject<HTMLElement | null>, shown: string | null) {
  useEffect(() => {
    const active = document.activeElement;
    const isHere = active === document.body || active?.closest('.map, #section-heading');
    if (shown !== null && isHere) focusIn(root.current);
  }, [root, shown]);
}

/** A button that went with its act must not take the keys with it. */
function useHold(root: RefObject<HTMLElement | null>, state: MappingState) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every act
  useEffect(() => {
    if (document.activeElement === document.body) focusIn(root.current);
  }, [root, state]);
}

function focusIn(root: HTMLElement | null) {
  (root?.querySelector<HTMLElement>('.map-card[tabindex]') ?? root)?.focus({ preventScroll: true });
}
