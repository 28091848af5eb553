import { useEffect, useState } from 'react';
import type { LoggedWin } from '@/lib/domain/log';
import { matchesText } from '@/lib/domain/win-list/win-search';
import { inSlices } from '@/lib/long-work/in-slices';

/** The wins that `text` finds, in their order: looked for in slices, so that keys are answered; the last ones until then. */
export function useFound(wins: readonly LoggedWin[], text: string): readonly LoggedWin[] {
  const [found, setFound] = useState(wins);
  useEffect(() => {
    if (text.trim() === '') {
      setFound(wins);
      return;
    }
    const stop = new AbortController();
    const hits: LoggedWin[] = [];
    const look = (logged: LoggedWin) => {
      if (matchesText(logged, text)) hits.push(logged);
    };
    void inSlices(wins, look, { signal: stop.signal }).then((end) => end === 'done' && setFound(hits));
    return () => stop.abort();
  }, [wins, text]);
  return found;
}
