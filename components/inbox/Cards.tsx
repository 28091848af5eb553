import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { UnsavedNotice } from '@/components/wins/UnsavedNotice';
import { inboxWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { ActBar } from './ActBar';
import { CardInHand } from './CardInHand';
import { EmptyInbox } from './EmptyInbox';
import { type InboxKey, readKey } from './inbox-keys';
import { MergeDialog } from './MergeDialog';
import { PlaceBar } from './PlaceBar';
import { refine } from './refine';
import type { Surface } from './surface';
import { useHand } from './use-hand';

/** The card in hand, what can be done with it, and where it lies among the others. */
export function Cards({ ids, surface }: { ids: readonly string[]; surface: Surface }) {
  const root = useRef<HTMLElement>(null);
  const hand = useHand(ids);
  const { place, acts, cardId } = hand;
  const [isMerging, setMerging] = useState(false);
  const isEmpty = cardId === null;
  const hasActed = acts.undo !== null;
  useEffect(() => {
    // The card that had the focus is gone, and the keys with it.
    if (isEmpty && hasActed && document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [isEmpty, hasActed]);

  const press: Record<InboxKey, () => unknown> = {
    keep: hand.keep,
    drop: hand.drop,
    merge: async () => setMerging(await hand.isMergeable()),
    refine: () => refine(root.current),
    undo: () => acts.undo?.(),
    next: hand.next,
    back: hand.back,
    'leave-field': () => root.current?.querySelector<HTMLElement>('.inbox-card')?.focus(),
  };
  const pressKey = (event: KeyboardEvent) => {
    const key = isMerging ? null : readKey(event);
    if (key === null) return;
    event.preventDefault();
    void press[key]();
  };
  return (
    <section
      ref={root}
      className="inbox"
      data-surface={surface}
      aria-label={say(inboxWords.title)}
      tabIndex={-1}
      onKeyDown={pressKey}
    >
      {!isEmpty && <PlaceBar place={place} left={ids.length} onNext={hand.next} onBack={hand.back} />}
      <UnsavedNotice openId={cardId} />
      {cardId === null ? (
        <EmptyInbox surface={surface} isDone={hasActed} />
      ) : (
        <CardInHand
          key={cardId}
          reading={hand.reading}
          name={say(inboxWords.card, { at: place.order.indexOf(cardId) + 1, of: place.order.length, name: hand.name })}
          surface={surface}
          ladder={seniorEngineer}
        />
      )}
      <ActBar
        standing={hand.standing}
        onKeep={hand.keep}
        onMerge={press.merge}
        onDrop={hand.drop}
        onNext={press.next}
        onUndo={acts.undo}
        news={acts.news}
        trouble={acts.trouble}
      />
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
