import { useEffect, useRef, useState } from 'react';
import { type Act, undoAct } from '@/lib/db/act';
import { dropWin, keepWin } from '@/lib/db/inbox';
import { mergeWins } from '@/lib/db/merge';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';
import { nameOf } from '@/lib/domain/title';
import { newsWords, troubleWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { recallInbox, rememberInbox } from './inbox-memory';

type Run = (winId: string) => Promise<Outcome<{ act: Act }>>;
const BLANK = { title: '', did: '', decision: '', outcome: '' };

interface ActTrouble {
  title: string;
  text: string;
}

interface Card {
  id: string;
  name: string;
}

/** The acts of the inbox, one at a time, and the way back through them. News come after the commit. */
export function useActs(gone: () => void, returned: (cardId: string) => void) {
  const [done, setDone] = useState(() => recallInbox().done);
  const [news, setNews] = useState('');
  const [trouble, setTrouble] = useState<ActTrouble | null>(null);
  const isBusy = useRef(false);
  useEffect(() => rememberInbox({ done }), [done]);

  const oneAtATime = async (run: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setTrouble(null);
    await run().finally(() => {
      isBusy.current = false;
    });
  };
  const refuse = (title: string, reason: StorageRefusal) =>
    setTrouble({ title, text: say(troubleWords.refusals[reason]) });
  const finish = (card: Card, act: Act, sayNews: (name: string) => string) => {
    // As it was committed: the title may have been typed a moment before.
    const name = nameOf(act.wins[0]?.after ?? BLANK) || card.name;
    setDone((earlier) => [...earlier, { act, cardId: card.id, name }]);
    setNews(sayNews(name));
  };

  const dealWith = (card: Card, run: Run, sayNews: (name: string) => string, failed: string) =>
    oneAtATime(async () => {
      const outcome = await run(card.id);
      if (!outcome.ok) return refuse(failed, outcome.reason);
      finish(card, outcome.act, sayNews);
      gone();
    });
  const merge = (card: Card, intoId: string, fromId: string, stays: boolean) =>
    oneAtATime(async () => {
      const outcome = await mergeWins(intoId, fromId);
      if (!outcome.ok) return refuse(say(troubleWords.notMerged), outcome.reason);
      if (outcome.act === null)
        return setTrouble({ title: say(troubleWords.notMerged), text: say(troubleWords.tooLong) });
      finish(card, outcome.act, (name) => say(newsWords.merged, { name }));
      if (!stays) gone();
    });
  const undo = () =>
    oneAtATime(async () => {
      const last = done.at(-1);
      if (!last) return;
      const outcome = await undoAct(last.act);
      if (!outcome.ok && outcome.reason !== 'not-found') return refuse(say(troubleWords.notUndone), outcome.reason);
      setDone((all) => all.filter((each) => each !== last));
      if (!outcome.ok) return refuse(say(troubleWords.notUndone), outcome.reason);
      if (!outcome.undone)
        return setTrouble({ title: say(troubleWords.notUndone), text: say(troubleWords.changedSince) });
      setNews(say(newsWords.undone, { name: last.name }));
      returned(last.cardId);
    });

  return {
    news,
    trouble,
    tell: setNews,
    tellTrouble: setTrouble,
    keep: (card: Card) => dealWith(card, keepWin, (name) => say(newsWords.kept, { name }), say(troubleWords.notKept)),
    drop: (card: Card) =>
      dealWith(card, dropWin, (name) => say(newsWords.dropped, { name }), say(troubleWords.notDropped)),
    merge,
    undo: done.length > 0 ? undo : null,
  };
}
