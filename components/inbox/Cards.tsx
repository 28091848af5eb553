import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { UnsavedNotice } from '@/components/wins/UnsavedNotice';
import { inboxWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { ActBar } from './ActBar';
import { CardInHand } from './CardInHand';
import { EmptyInbox } from './EmptyInbox';
import { MergeDialog } from './MergeDialog';
import { PlaceBar } from './PlaceBar';
import type { Surface } from './surface';
import { type Hand, useHand } from './use-hand';
import { useKeys } from './use-keys';
import type { Waiting } from './use-waiting';

interface Props {
  waiting: Waiting;
  surface: Surface;
  empty?: ReactNode;
}

/** The card in hand, what can be done with it, and where it lies among the others. */
export function Cards({ waiting, surface, empty }: Props) {
  const root = useRef<HTMLElement>(null);
  const hand = useHand(waiting);
  const [isMerging, setMerging] = useState(false);
  const openMerge = async () => setMerging(await hand.isMergeable());
  const pressKey = useKeys(root, hand, openMerge);
  const isEmpty = hand.cardId === null;
  if (isMerging && hand.reading.state === 'read' && !hand.logged) setMerging(false);
  useEffect(() => {
    // The card that had the focus is gone, and the keys with it.
    if (isEmpty && hand.hasActed && document.activeElement === document.body) root.current?.focus();
  }, [isEmpty, hand.hasActed]);

  return (
    <section
      ref={root}
      className="ui-deck inbox"
      data-surface={surface}
      aria-label={say(inboxWords.title)}
      tabIndex={-1}
      onKeyDown={isMerging ? undefined : pressKey}
    >
      {!isEmpty && <PlaceBar place={hand.place} left={waiting.ids.size} onNext={hand.next} onBack={hand.back} />}
      <UnsavedNotice openId={hand.cardId} />
      {isEmpty && empty ? empty : <Middle hand={hand} surface={surface} />}
      <ActBar hand={hand} onMerge={openMerge} />
      {isMerging && hand.logged && (
        <MergeDialog
          card={hand.logged}
          onClose={() => setMerging(false)}
          onPick={(other) => {
            setMerging(false);
            void hand.merge(other);
          }}
        />
      )}
    </section>
  );
}

function Middle({ hand: { cardId, place, name, reading, hasActed }, surface }: { hand: Hand; surface: Surface }) {
  const ladder = useLadder();
  if (cardId === null) return <EmptyInbox surface={surface} isDone={hasActed} />;
  const at = place.order.indexOf(cardId) + 1;
  return (
    <CardInHand
      key={cardId}
      reading={reading}
      name={say(inboxWords.card, { at, of: place.order.length, name })}
      surface={surface}
      ladder={ladder}
    />
  );
}
