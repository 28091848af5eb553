import { useEffect, useRef, useState } from 'react';
import type { Act } from '@/lib/db/act';
import { nameOf } from '@/lib/domain/win/title';
import { newsWords } from '@/lib/i18n/en/inbox';
import { say } from '@/lib/i18n/say';
import { type Acted, type ActTrouble, takeBack } from './inbox-acts';
import { recallInbox, rememberInbox } from './inbox-memory';

const NO_WORDS = { title: '', did: '', decision: '', outcome: '' };

type Say = (name: string) => string;

interface Card {
  id: string;
  name: string;
}

/** The acts of the inbox, one at a time, and the way back through them. News come after the commit. */
export function useActs() {
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
  const act = (card: Card, run: () => Promise<Acted>, sayNews: Say, then: (act: Act) => void) =>
    oneAtATime(async () => {
      const acted = await run();
      if (!acted.ok) return setTrouble(acted.trouble);
      // As it was committed: the title may have been typed a moment before.
      const name = nameOf(acted.act.wins[0]?.after ?? NO_WORDS) || card.name;
      setDone((earlier) => [...earlier, { act: acted.act, cardId: card.id, name }]);
      setNews(sayNews(name));
      then(acted.act);
    });
  const undo = (then: (act: Act, cardId: string) => void) =>
    oneAtATime(async () => {
      const last = done.at(-1);
      if (!last) return;
      const { trouble: refused, again } = await takeBack(last.act);
      setTrouble(refused);
      if (!again) setDone((all) => all.filter((each) => each !== last));
      if (refused) return;
      setNews(say(newsWords.undone, { name: last.name }));
      then(last.act, last.cardId);
    });
  return { news, trouble, tell: setNews, refuse: setTrouble, act, undo, hasActed: done.length > 0 };
}
