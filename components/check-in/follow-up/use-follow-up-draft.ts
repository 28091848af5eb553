import { useRef, useState } from 'react';
import { createDraftKeeper } from '@/components/drafts/draft-keeper';
import { leftDraft } from '@/components/drafts/left-draft';
import { readLast } from '@/components/drafts/read-last';
import { useLeaving } from '@/components/ui/page/use-leaving';
import { useOnce } from '@/components/ui/use-once';
import { dropDraft, keepDraft } from '@/lib/db/drafts';

interface FollowUpDraft {
  answer: 'held' | 'did-not-hold';
  words: string;
}

/** The answer that is being told in words; null before one is picked. Kept while it is typed. */
export function useFollowUpDraft(winId: string) {
  const key = `follow-up:${winId}`;
  const [left] = useState(() => leftDraft('check-in', key));
  const [draft, setDraft] = useState<FollowUpDraft | null>(null);
  const [isKept, setKept] = useState(true);
  const isTouched = useRef(false);
  const [keeper] = useState(() =>
    createDraftKeeper<FollowUpDraft>({
      keep: (fields) => keepDraft('check-in', key, { ...fields }),
      drop: () => dropDraft('check-in', key),
      onKept: setKept,
      behind: { leave: (fields) => left.leave({ ...fields }), forget: left.forget },
    }),
  );
  useOnce(() => {
    readLast('check-in', key).then(
      ({ fields: { answer, words = '' } }) => {
        if (!isTouched.current && (answer === 'held' || answer === 'did-not-hold')) change({ answer, words });
      },
      () => setKept(false),
    );
    return keeper.flush;
  });
  useLeaving(keeper.flush);

  const change = (next: FollowUpDraft) => {
    isTouched.current = true;
    setDraft(next);
    keeper.change(next);
  };
  const drop = () => {
    setDraft(null);
    void keeper.drop();
  };
  return { draft, change, drop, isKept };
}
