import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { Parts } from '@/components/ui/Parts';
import type { DeckPlace } from '@/lib/domain/deck-place';
import { mapActs, mapWords } from '@/lib/i18n/en/map';
import { say, sayCount } from '@/lib/i18n/say';

interface Props {
  place: DeckPlace;
  left: number;
  onBack: () => void;
}

/** How far one is, and the way back to the win before. */
export function MapPlaceBar({ place: { order, currentId }, left, onBack }: Props) {
  const at = currentId === null ? order.length : order.indexOf(currentId) + 1;
  return (
    <div className="ui-deck-place">
      <p className="numbers">
        <Parts>
          <strong>{say(mapWords.place, { at, of: order.length })}</strong>
          {left < order.length && <span className="note">{sayCount(mapWords.left, left)}</span>}
        </Parts>
      </p>
      <KeyButton hotkey={keyList.map.back[0]} data-steps kind="quiet" disabled={at <= 1} onClick={onBack}>
        {say(mapActs.back)}
      </KeyButton>
    </div>
  );
}
