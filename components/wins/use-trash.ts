import { useCallback, useState } from 'react';
import type { StorageRefusal } from '@/lib/db/outcome';
import { restoreWin, trashWin } from '@/lib/db/win/wins';
import type { LoggedWin } from '@/lib/domain/log';
import type { Win } from '@/lib/domain/win/win';
import { winsWords } from '@/lib/i18n/en/wins';
import { troubleWords } from '@/lib/i18n/en/wins-trouble';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

/** What was just done, and how to take it back. */
export type News = { message: string; undo: (() => void) | null } | null;

interface Trash {
  news: News;
  tell: (news: News) => void;
  trouble: { title: string; reason: StorageRefusal } | null;
  /** Both resolve to whether it was done. */
  trash: (win: LoggedWin) => Promise<boolean>;
  restore: (win: Win) => Promise<boolean>;
  dismiss: () => void;
}

/** Moves wins to the trash and back, and says so only when it is done. */
export function useTrash(): Trash {
  const [news, setNews] = useState<Trash['news']>(null);
  const [trouble, setTrouble] = useState<Trash['trouble']>(null);

  const restore = useCallback(async (win: Win) => {
    const outcome = await restoreWin(win.id);
    setTrouble(outcome.ok ? null : { title: say(troubleWords.notRestored), reason: outcome.reason });
    if (outcome.ok) setNews({ message: say(winsWords.restored, { title: sayWin(win) }), undo: null });
    return outcome.ok;
  }, []);
  const trash = async (logged: LoggedWin) => {
    const outcome = await trashWin(logged.win.id);
    setTrouble(outcome.ok ? null : { title: say(troubleWords.notMoved), reason: outcome.reason });
    if (outcome.ok) {
      const message = say(winsWords.movedToTrash, { title: sayWin(logged.win) });
      setNews({ message, undo: () => restore(logged.win) });
    }
    return outcome.ok;
  };
  return { news, tell: setNews, trouble, trash, restore, dismiss: () => setNews(null) };
}
