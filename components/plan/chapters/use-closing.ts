import { useState } from 'react';
import { useKept } from '@/components/drafts/use-kept';
import { useLadder } from '@/components/ladder/LadderProvider';
import { type ClosingAct, closeChapter, undoClosing } from '@/lib/db/plan/chapters';
import { CHAPTER_REASONS, type ChapterReason } from '@/lib/domain/plan/chapter';
import { useActs } from '../use-acts';

type Form = { reason?: ChapterReason; employer?: string; level?: string; target?: string };

/** What is known of the chapter that ends, '' where it is not. */
export type Before = Record<'employer' | 'level' | 'target', string>;

/** What is being said about a chapter that closes, kept as it is typed, and the act itself. */
export function useClosing(before: Before) {
  const ladderId = useLadder().id;
  const kept = useKept('plan', 'moving-on');
  const acts = useActs();
  const [closed, setClosed] = useState<{ act: ClosingAct | null; said: Record<string, string> } | null>(null);
  const [undone, setUndone] = useState<'undone' | 'notUndone' | null>(null);
  const [ids, setIds] = useState(newIds);
  const fields = kept.fields ?? {};
  const reason = CHAPTER_REASONS.find((each) => each === fields.reason) ?? null;
  // Whoever goes elsewhere is what they were, and aims at what they aimed at, unless they say otherwise.
  const stays = reason === 'new-employer';
  const form = {
    employer: fields.employer ?? before.employer,
    level: fields.level ?? (stays ? before.level : ''),
    target: fields.target ?? (stays ? before.target : ''),
  };
  const close = async () => {
    if (reason === null) return;
    const closing = { reason, employer: form.employer.trim(), ladderId };
    const next = { level: form.level.trim(), target: form.target.trim() };
    setUndone(null);
    await acts.run(async () => {
      const outcome = await closeChapter(ids, closing, next);
      if (outcome.ok) setClosed({ act: outcome.act, said: fields });
      if (outcome.ok) await kept.drop();
      return outcome;
    });
  };
  const undo = async (act: ClosingAct) => {
    const outcome = await undoClosing(act);
    const isUndone = outcome.ok && outcome.undid;
    setUndone(isUndone ? 'undone' : 'notUndone');
    if (!isUndone) return setClosed((now) => now && { ...now, act: null });
    setClosed(null);
    // Closing it after all is another chapter.
    setIds(newIds());
    kept.change(closed?.said ?? {});
  };
  return {
    ...{ reason, form, closed, close, undo, undone, isBusy: acts.isBusy, trouble: acts.trouble },
    change: (changes: Form) => kept.change({ ...fields, ...changes }),
  };
}

function newIds() {
  return { chapterId: crypto.randomUUID(), snapshotId: crypto.randomUUID() };
}
