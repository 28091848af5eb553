import { ArrowLeft, ArrowRight } from 'lucide-react';
import { keyList } from '@/components/keys/key-list';
import { ariaChord } from '@/components/keys/say-key';
import { Explain } from '@/components/ui/Explain';
import { IconButton } from '@/components/ui/IconButton';
import { Parts } from '@/components/ui/Parts';
import type { DeckPlace } from '@/lib/domain/deck-place';
import { actWords, inboxWords } from '@/lib/i18n/en/inbox';
import { say, sayCount } from '@/lib/i18n/say';

interface Props {
  place: DeckPlace;
  left: number;
  onBack: () => void;
  onNext: () => void;
}

/** How far one is, and the way to the card before and after without deciding on this one. */
export function PlaceBar({ place: { order, currentId }, left, onBack, onNext }: Props) {
  const at = currentId === null ? 0 : order.indexOf(currentId) + 1;
  return (
    <div className="ui-deck-place">
      <p className="numbers">
        <Parts>
          <strong>{say(inboxWords.place, { at, of: order.length })}</strong>
          {left < order.length && <span className="note">{sayCount(inboxWords.left, left)}</span>}
        </Parts>
        <Explain of="inbox" />
      </p>
      <IconButton
        label={say(actWords.back)}
        aria-keyshortcuts={ariaChord(keyList.inbox.back[0])}
        icon={<ArrowLeft size={16} aria-hidden />}
        data-steps
        onClick={onBack}
      />
      <IconButton
        label={say(actWords.next)}
        aria-keyshortcuts={ariaChord(keyList.inbox.next[1])}
        icon={<ArrowRight size={16} aria-hidden />}
        data-steps
        onClick={onNext}
      />
    </div>
  );
}
