import { useRef, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import { emptyQuickLog, type QuickLog } from '@/lib/domain/quick-log/quick-log';
import { continueDraft } from '@/lib/domain/quick-log/quick-log-draft';
import type { StoredDraft } from './stored-draft';

/** An entry with nothing typed; on some surfaces it answers a question from the start. */
type Start = Partial<Pick<QuickLog, 'shows'>>;

/** The quick log as it stands, taken up where its surface was closed and kept while it is typed. */
export function useDraftedEntry(stored: StoredDraft, start: Start = {}) {
  const newEntry = (from: Start) => ({ ...emptyQuickLog(crypto.randomUUID()), ...from });
  const [entry, setEntry] = useState(() => newEntry(start));
  const [isKept, setKept] = useState(true);
  const [keeper] = useState(() => createDraftKeeper<QuickLog>({ ...stored, onKept: setKept }));
  // The latest entry outside the rendering: two events may come before the next one.
  const latest = useRef(entry);
  const isRestored = useRef(false);

  const put = (next: QuickLog) => {
    latest.current = next;
    setEntry(next);
  };
  const change = (next: QuickLog) => {
    put(next);
    if (isRestored.current) keeper.change(next);
    else stored.behind.leave(next);
  };

  useOnce(() => {
    const takeUp = (draft: QuickLog | null) => {
      isRestored.current = true;
      const typed = latest.current;
      if (draft) put(continueDraft(draft, typed));
      // Where nothing was typed here nothing is written: the draft is kept where it was found, and the page that is
      // typing it may live on, with more words by now.
      if (typed.text !== '') keeper.change(latest.current);
    };
    stored.read().then(takeUp, () => {
      setKept(false);
      takeUp(null);
    });
    return keeper.flush;
  });
  useLeaving(keeper.flush);

  /** After an acknowledged save: a new entry, and no draft of the old one. */
  const startAnew = (from: Start = {}) => {
    put(newEntry(from));
    void keeper.drop();
  };
  return { entry, latest, change, startAnew, isKept };
}
