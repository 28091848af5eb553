import { useSingleKeys } from '@/components/keys/single-keys';
import { Disclosure } from '@/components/ui/Disclosure';
import { Chip } from '@/components/ui/fields/Chip';
import '@/components/keys/key-button.css';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { mapWords } from '@/lib/i18n/en/map';
import { say } from '@/lib/i18n/say';
import type { Offer } from './use-offer';

interface Props {
  ladder: Ladder;
  offer: Offer;
  chosen: readonly string[];
  onToggle: (behaviourId: string) => void;
}

const KEYS = 9;
/** So many more are in sight; the rest of a long ladder is a press away. */
const IN_SIGHT = 9;

/** The behaviours, the likeliest first and with a key each. Nothing is chosen for the user. */
export function MapChips({ ladder, offer, chosen, onToggle }: Props) {
  const hasKeys = useSingleKeys();
  const chip = (id: string, place: number) => {
    const hotkey = hasKeys && place < KEYS ? String(place + 1) : undefined;
    return (
      <li key={id}>
        <Chip
          pressed={chosen.includes(id)}
          suggested={offer.isSuggested(id)}
          title={ladder.behaviours.find((behaviour) => behaviour.id === id)?.statement}
          aria-keyshortcuts={hotkey}
          onToggle={() => onToggle(id)}
        >
          <span className="map-chip-name">{nameBehaviour(ladder, id)}</span>
          {hotkey && (
            <span className="ui-hotkey" aria-hidden="true">
              {hotkey}
            </span>
          )}
        </Chip>
      </li>
    );
  };
  const rest = offer.order.slice(KEYS + IN_SIGHT);
  return (
    <fieldset className="map-shows">
      <legend className="ui-field-label">{say(mapWords.shows)}</legend>
      <ol className="map-chips">{offer.order.slice(0, KEYS).map(chip)}</ol>
      <ul className="map-chips map-unkeyed">{offer.order.slice(KEYS, KEYS + IN_SIGHT).map((id) => chip(id, KEYS))}</ul>
      {rest.length > 0 && (
        <Disclosure summary={say(mapWords.more)}>
          <ul className="map-chips map-unkeyed">{rest.map((id) => chip(id, KEYS))}</ul>
        </Disclosure>
      )}
    </fieldset>
  );
}
