import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { pathOf } from '@/components/app/path-of';
import { Toast } from '@/components/ui/Toast';
import { type LadderAct, undoLadderAct } from '@/lib/db/ladder/ladder-acts';
import { laddersWords } from '@/lib/i18n/en/ladders';
import '../settings.css';
import { ImportView } from './import/ImportView';
import { LadderList } from './LadderList';
import './ladders.css';
import { importHref, listHref, readLaddersAddress } from './ladders-address';
import { RulesView } from './rules/RulesView';

interface News {
  said: string;
  /** What can be taken back. */
  act?: LadderAct;
}

/** `#/settings/ladders` and all below it: the list, the rules of one, bringing one in. */
export function LaddersSection() {
  const [address] = useHashLocation();
  const [news, setNews] = useState<News | null>(null);
  const view = readLaddersAddress(pathOf(address));
  const isList = view.name === 'list';
  useEffect(() => {
    if (!isList) setNews(null);
  }, [isList]);
  const tell = (said: string, act?: LadderAct) => setNews({ said, act });
  const undo = async (act: LadderAct) => {
    const outcome = await undoLadderAct(act);
    tell(outcome.ok && outcome.undid ? laddersWords.undone : laddersWords.notUndone);
  };
  const saved = (said: string, act: LadderAct) => {
    tell(said, act);
    // Unless the reader has gone on meanwhile.
    if (window.location.hash.startsWith(importHref)) window.location.hash = listHref;
  };
  return (
    <>
      {isList && <LadderList onNews={tell} />}
      {view.name === 'rules' && <RulesView key={view.ladderId} ladderId={view.ladderId} />}
      {view.name === 'import' && <ImportView key={view.again} again={view.again} onSaved={saved} />}
      <Toast
        message={news?.said ?? null}
        action={news?.act && { label: laddersWords.undo, onPress: () => news.act && void undo(news.act) }}
        onDismiss={() => setNews(null)}
      />
    </>
  );
}
