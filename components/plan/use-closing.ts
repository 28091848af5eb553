import { useState } from 'react';
import { useKept } from '@/components/drafts/use-kept';
import { useLadder } from '@/components/ladder/LadderProvider';
import { closeChapter } from '@/lib/db/chapters';
import { CHAPTER_REASONS, type ChapterReason } from '@/lib/domain/chapter';
import { useActs } from './use-acts';

type Form = { reason?: ChapterReason; employer?: string; level?: string; target?: string };

/** What is being said about a chapter that closes, kept as it is typed, and the act itself. */
export function useClosing(employerBefore: string) {
  const ladderId = useLadder().id;
  const kept = useKept('plan', 'moving-on');
  const acts = useActs();
  const [isClosed, setClosed] = useState(false);
  const [ids] = useState(() => ({ chapterId: crypto.randomUUID(), snapshotId: crypto.randomUUID() }));
  const fields = kept.fields ?? {};
  const reason = CHAPTER_REASONS.find((each) => each === fields.reason) ?? null;
  const form = {
    employer: fields.employer ?? employerBefore,
    level: fields.level ?? '',
    target: fields.target ?? '',
  };
  const close = async () => {
    if (reason === null) return;
    const closing = { reason, employer: form.employer.trim(), ladderId };
    const next = { level: form.level.trim(), target: form.target.trim() };
    if (!(await acts.run(() => closeChapter(ids, closing, next)))) return;
    setClosed(true);
    await kept.drop();
  };
  return {
    ...{ reason, form, isClosed, close, isBusy: acts.isBusy, trouble: acts.trouble },
    change: (changes: Form) => kept.change({ ...fields, ...changes }),
  };
}
