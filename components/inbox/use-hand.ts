import { useState } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { saveEdits } from '@/components/wins/editor/open-edits';
import { readWin } from '@/lib/db/wins';
import type { LoggedWin } from '@/lib/domain/log';
import { nameOf } from '@/lib/domain/title';
import { inboxWords, newsWords, troubleWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { useActs } from './use-acts';
import { usePlace } from './use-place';

/** The card in hand with what is known of it, and the acts on it. What was typed is saved before any of them. */
export function useHand(ids: readonly string[]) {
  const { place, step, leave, take } = usePlace(ids);
  const [leavingId, setLeavingId] = useState<string | null>(null);
  const acts = useActs(leave, take);
  const cardId = place.currentId;
  const reading = useReading(async () => (cardId === null ? undefined : readWin(cardId, seniorEngineer.id)), [cardId]);
  const read = reading.state === 'read' ? reading.value : undefined;
  const logged = read?.win.id === cardId ? read : undefined;
  const isWaiting = logged?.win.status === 'inbox' && logged.win.deletedAt === null;
  const name = (logged && nameOf(logged.win)) || say(inboxWords.untitled);

  const isSaved = async (failed: string) => {
    if (cardId === null || !isWaiting) return false;
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
  return {
    place,
    acts,
    cardId,
    reading,
    logged,
    isWaiting,
    name,
    leavingId,
    leave,
    step: (by: 1 | -1) => {
      if (!step(by)) acts.tell(say(newsWords.isFirst));
    },
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
