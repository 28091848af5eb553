import { useState } from 'react';
import { saveEdits } from '@/components/wins/editor/open-edits';
import type { Act } from '@/lib/db/act';
import type { LoggedWin } from '@/lib/domain/log';
import { newsWords, troubleWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { type Acted, dropCard, keepCard, mergeCards } from './inbox-acts';
import { useActs } from './use-acts';
import { standingOf, useCard } from './use-card';
import { usePlace } from './use-place';
import type { Waiting } from './use-waiting';

/** The card in hand with what is known of it, and the acts on it. What was typed is saved before any of them. */
export function useHand({ ids, mendedAt, settle }: Waiting) {
  const { place, step, leave, take } = usePlace(ids, mendedAt);
  const [leavingId, setLeavingId] = useState<string | null>(null);
  const acts = useActs();
  const cardId = place.currentId;
  const reading = useCard(cardId);
  const logged = reading.state === 'read' ? reading.value : undefined;
  const standing = leavingId !== null && leavingId === cardId ? 'waiting' : standingOf(cardId, reading);
  const name = logged ? sayWin(logged.win) : '';

  const isSaved = async (failed: string) => {
    const saved = cardId === null || (await saveEdits(cardId));
    if (!saved) acts.refuse({ title: failed, text: say(troubleWords.unsaved) });
    return saved;
  };
  type Done = (name: string) => string;
  const act = async (failed: string, run: (id: string) => Promise<Acted>, done: Done, stays = false) => {
    if (cardId === null || standing !== 'waiting' || !(await isSaved(failed))) return;
    // Until it is gone: what this window does is no news from another.
    setLeavingId(cardId);
    await acts.act(
      { id: cardId, name },
      () => run(cardId),
      done,
      (acted) => {
        settle(goneIn(acted), false);
        if (!stays) leave();
      },
    );
    setLeavingId(null);
  };
  const merge = ({ win }: LoggedWin) => {
    // A win that is kept already takes the card in; of two cards the one in hand stays.
    const isKept = win.status === 'ready';
    const run = (id: string) => (isKept ? mergeCards(win.id, id) : mergeCards(id, win.id));
    const done = (into: string) => say(newsWords.merged, { name: into });
    return act(say(troubleWords.notMerged), run, done, !isKept);
  };
  const go = (by: 1 | -1) => {
    if (step(by)) return;
    if (standing === 'waiting') acts.tell(say(newsWords.isOnlyOne));
    else leave();
  };
  return {
    place,
    cardId,
    reading,
    logged,
    standing,
    name,
    news: acts.news,
    trouble: acts.trouble,
    hasActed: acts.hasActed,
    next: () => go(1),
    back: () => go(-1),
    keep: () => act(say(troubleWords.notKept), keepCard, (kept) => say(newsWords.kept, { name: kept })),
    drop: () => act(say(troubleWords.notDropped), dropCard, (gone) => say(newsWords.dropped, { name: gone })),
    isMergeable: async () => standing === 'waiting' && (await isSaved(say(troubleWords.notMerged))),
    merge,
    undo: async () => {
      if (await isSaved(say(troubleWords.notUndone)))
        await acts.undo((undone, id) => {
          settle(goneIn(undone), true);
          take(id);
        });
    },
  };
}

/** The wins that an act takes out of the inbox. */
function goneIn({ wins }: Act): string[] {
  return wins.filter(({ after }) => after.status !== 'inbox' || after.deletedAt !== null).map(({ after }) => after.id);
}

export type Hand = ReturnType<typeof useHand>;
