import { useContext, useEffect, useState } from 'react';
import { SectionLeft, type WayBackTo } from '@/components/app/section-left';
import { winsWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

/** Where one goes on from a win: to the section that has led to it, until the list was seen; else to the list. */
export function useWayBack(isList: boolean, listHref: string): WayBackTo {
  const [from, setFrom] = useState(useContext(SectionLeft));
  useEffect(() => {
    if (isList) setFrom(null);
  }, [isList]);
  const isElsewhere = from !== null && !from.href.startsWith('#/wins');
  return isElsewhere ? from : { href: listHref, title: () => say(winsWords.back) };
}
