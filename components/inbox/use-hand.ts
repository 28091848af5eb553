import { useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { saveEdits } from '@/components/wins/editor/open-edits';
import { readWin } from '@/lib/db/wins';
import type { LoggedWin } from '@/lib/domain/log';
import { nameOf } from '@/lib/domain/title';
import { inboxWords, newsWords, troubleWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { CardReading } from './CardInHand';
import { useActs } from './use-acts';
import { usePlace } from './use-place';

/** What can be done with the card: it waits, it was dealt with elsewhere, or nothing is known or being asked. */
export type Standing = 'waiting' | 'kept' | 'trashed' | 'gone' | 'none';

/** The card in hand with what is known of it, and the acts on it. What was typed is saved before any of them. */
export function useHand(ids: readonly string[]) {
  const { place, step, leave, take } = usePlace(ids);
  const [leavingId, setLeavingId] = useState<string | null>(null);
  const acts = useActs(leave, take);
  const cardId = place.currentId;
  const reading = useCard(cardId);
  const logged = reading.state === 'read' ? reading.value : undefined;
  const standing = cardId === null ? 'none' : leavingId === cardId ? 'waiting' : standingOf(reading);
  const name = (logged && nameOf(logged.win)) || say(inboxWords.untitled);

  const isSaved = async (failed: string) => {
    if (cardId === null || standing !== 'waiting') return false;
    const saved = await saveEdits(cardId);
    if (!saved) acts.tellTrouble({ title: failed, text: say(troubleWords.unsaved) });
    return saved;
  };
  const withCard = async (failed: string, act: (card: { id: string; name: string }) => Promise<void>) => {
    if (cardId === null || !(await isSaved(failed))) return;
    setLeavingId(cardId);
    await act({ id: cardId, name });
    setLeavingId(null);
  };
  const go = (by: 1 | -1) => {
    if (step(by)) return;
    if (standing === 'waiting') acts.tell(say(newsWords.isFirst));
    else leave();
  };
  return {
    place,
    acts,
    cardId,
    reading,
    logged,
    standing,
    name,
    next: () => go(1),
    back: () => go(-1),
    keep: () => withCard(say(troubleWords.notKept), acts.keep),
    drop: () => withCard(say(troubleWords.notDropped), acts.drop),
    isMergeable: () => isSaved(say(troubleWords.notMerged)),
    /** A win that is kept already takes the card in; of two cards the one in hand stays. */
    merge: ({ win }: LoggedWin) =>
      withCard(say(troubleWords.notMerged), (card) =>
        win.status === 'ready' ? acts.merge(card, win.id, card.id, false) : acts.merge(card, card.id, win.id, true),
      ),
  };
}

/** A reading of the card before may still stand for a moment after the next one came into hand. */
function useCard(cardId: string | null): CardReading {
  const reading = useReading(
    async () => ({ cardId, logged: cardId === null ? undefined : await readWin(cardId, seniorEngineer.id) }),
    [cardId],
  );
  if (reading.state !== 'read') return reading;
  return reading.value.cardId === cardId ? { state: 'read', value: reading.value.logged } : { state: 'reading' };
}

function standingOf(reading: CardReading): Standing {
  if (reading.state !== 'read') return 'none';
  if (!reading.value) return 'gone';
  const { status, deletedAt } = reading.value.win;
  if (deletedAt !== null) return 'trashed';
  return status === 'inbox' ? 'waiting' : 'kept';
}
