import { useEffect, useRef, useState } from 'react';
import { emptyQuickLog, type QuickLog } from '@/lib/domain/quick-log';
import { continueDraft } from '@/lib/domain/quick-log-draft';
import { createDraftKeeper } from './draft-keeper';
import { dropStoredDraft, keepStoredDraft, readStoredDraft } from './stored-draft';

const newEntry = () => emptyQuickLog(crypto.randomUUID());

/** The quick log as it stands, taken up where the popup was closed and kept while it is typed. */
export function useDraftedEntry() {
  const [entry, setEntry] = useState(newEntry);
  const [isKept, setKept] = useState(true);
  const [keeper] = useState(() =>
    createDraftKeeper<QuickLog>({ keep: keepStoredDraft, drop: dropStoredDraft, onKept: setKept }),
  );
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
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the popup opens
  useEffect(() => {
    const takeUp = (draft: QuickLog | null) => {
      isRestored.current = true;
      const typed = latest.current;
      if (draft) put(continueDraft(draft, typed));
      if (typed.text !== '') keeper.change(latest.current);
    };
    readStoredDraft().then(takeUp, () => {
      setKept(false);
      takeUp(null);
    });
    return keeper.flush;
  }, []);

  useEffect(() => {
    const { flush } = keeper;
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
    };
  }, [keeper]);

  /** After an acknowledged save: a new entry, and no draft of the old one. */
  const startAnew = () => {
    put(newEntry());
    void keeper.drop();
  };
  return { entry, latest, change, startAnew, isKept };
}
