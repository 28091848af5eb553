import { useEffect, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { pathOf } from '@/components/app/sections';
import { Toast } from '@/components/ui/Toast';
import '../settings.css';
import { ImportView } from './import/ImportView';
import { LadderList } from './LadderList';
import './ladders.css';
import { importHref, listHref, readLaddersAddress } from './ladders-address';
import { RulesView } from './rules/RulesView';

/** `#/settings/ladders` and all below it: the list, the rules of one, bringing one in. */
export function LaddersSection() {
  const [address] = useHashLocation();
  const [news, setNews] = useState<string | null>(null);
  const view = readLaddersAddress(pathOf(address));
  const isList = view.name === 'list';
  useEffect(() => {
    if (!isList) setNews(null);
  }, [isList]);
  const saved = (said: string) => {
    setNews(said);
    // Unless the reader has gone on meanwhile.
    if (window.location.hash.startsWith(importHref)) window.location.hash = listHref;
  };
  return (
    <>
      {isList && <LadderList onNews={setNews} />}
      {view.name === 'rules' && <RulesView key={view.ladderId} ladderId={view.ladderId} />}
      {view.name === 'import' && <ImportView key={view.again} again={view.again} onSaved={saved} />}
      <Toast message={news} onDismiss={() => setNews(null)} />
    </>
  );
}
