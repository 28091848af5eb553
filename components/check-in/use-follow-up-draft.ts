import { useEffect, useState } from 'react';
import { createDraftKeeper } from '@/components/popup/draft-keeper';
import { useLeaving } from '@/components/ui/use-leaving';
import { dropDraft, keepDraft, readDraft } from '@/lib/db/drafts';

interface FollowUpDraft {
  answer: 'held' | 'did-not-hold';
  words: string;
}

/** The answer that is being told in words; null before one is picked. Kept while it is typed. */
export function useFollowUpDraft(winId: string) {
  const key = `follow-up:${winId}`;
  const [draft, setDraft] = useState<FollowUpDraft | null>(null);
  const [isKept, setKept] = useState(true);
  const [keeper] = useState(() =>
    createDraftKeeper<FollowUpDraft>({
      keep: (fields) => keepDraft('check-in', key, { ...fields }),
      drop: () => dropDraft('check-in', key),
      onKept: setKept,
    }),
  );
  useEffect(() => {
    readDraft('check-in', key).then(
      ({ answer, words = '' }) => {
        if (answer === 'held' || answer === 'did-not-hold') setDraft((typed) => typed ?? { answer, words });
      },
      () => setKept(false),
    );
    return keeper.flush;
  }, [key, keeper]);
  useLeaving(keeper.flush);

  const change = (next: FollowUpDraft) => {
    setDraft(next);
    keeper.change(next);
  };
  const drop = () => {
    setDraft(null);
    void keeper.drop();
  };
  return { draft, change, drop, isKept };
}
