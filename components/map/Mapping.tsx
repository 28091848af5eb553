import { useRef } from 'react';
import { Explain } from '@/components/ui/Explain';
import { LogTrouble } from '@/components/wins/LogTrouble';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { mapWords } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { MapActs } from './MapActs';
import { MapCard } from './MapCard';
import { MapEmpty } from './MapEmpty';
import { MapPlaceBar } from './MapPlaceBar';
import { PutAway } from './PutAway';
import { useCards } from './use-cards';
import { useMapFocus } from './use-map-focus';
import { useMapKeys } from './use-map-keys';
import type { Mapping as Acts } from './use-mapping';
import { useOffer } from './use-offer';

/** The win in hand with its keys, and what was done last. */
export function Mapping({ ladder, mapping }: { ladder: Ladder; mapping: Acts }) {
  const root = useRef<HTMLElement>(null);
  const { place, open, done } = mapping.state;
  const cards = useCards(mapping.state, ladder.id);
  const cardId = place.currentId;
  const logged = cards.state === 'read' && cardId !== null ? cards.value.get(cardId) : undefined;
  const isPutAway = logged !== undefined && (logged.win.deletedAt !== null || logged.win.status !== 'ready');
  const offer = useOffer(ladder, isPutAway ? undefined : logged);
  const name = logged ? sayWin(logged.win) : '';
  const toggle = (id: string) => void mapping.toggle(id, name, offer?.isSuggested(id) ? 'suggestion' : 'user');
  const press = useMapKeys(mapping, { cardId, name, offer, isPutAway, toggle });
  useMapFocus(root, logged || cardId === null ? (cardId ?? 'none') : null, mapping.state);
  const at = cardId === null ? 0 : place.order.indexOf(cardId) + 1;
  return (
    <section ref={root} className="ui-deck map" aria-label={say(mapWords.title)} tabIndex={-1} onKeyDown={press}>
      {cardId === null ? (
        <MapEmpty
          isDone={done.length > 0 || (mapping.readyCount ?? 0) > 0}
          waiting={mapping.waitingCount}
          ladderId={ladder.id}
        />
      ) : (
        <>
          <p className="muted">
            {say(mapWords.lead)}
            <Explain of="evidence" />
          </p>
          <MapPlaceBar place={place} left={open?.size ?? 0} onBack={mapping.back} />
          {!logged && cards.state !== 'failed' && <div className="ui-deck-card" aria-busy="true" />}
        </>
      )}
      {cards.state === 'failed' && <LogTrouble />}
      {isPutAway && <PutAway onNext={mapping.leave} />}
      {logged && offer && (
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
