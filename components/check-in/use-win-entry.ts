import { type RefObject, useRef, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { storedDraft } from '@/components/popup/entry/stored-draft';
import { useDraftedEntry } from '@/components/popup/entry/use-drafted-entry';
import type { News } from '@/components/popup/entry/use-quick-log';
import type { QuickLog } from '@/lib/domain/quick-log/quick-log';
import { continueDraft } from '@/lib/domain/quick-log/quick-log-draft';
import { isBlank } from '@/lib/domain/win/win';
import { saveAnswer } from './save-answer';
import type { Question } from './use-question';

const STORED = storedDraft('check-in');

interface Asked {
  question: Question;
  onSaved: (winId: string) => Promise<boolean>;
}

/** A win that is typed in the check-in, from the first key to the saved win and back. */
export function useWinEntry({ question, onSaved }: Asked, field: RefObject<HTMLTextAreaElement | null>) {
  const ladder = useLadder();
  const isAnswered = useRef(question.isAnswered);
  const first = { shows: question.isAnswered ? null : question.behaviourId };
  const { entry, latest, change, startAnew, isKept } = useDraftedEntry(STORED, first);
  const [news, setNews] = useState<News>({ is: 'none' });
  const isSaving = useRef(false);

  const edit = (changes: Partial<QuickLog>) => {
    if (isSaving.current) return;
    change({ ...latest.current, ...changes });
    setNews({ is: 'none' });
  };
  const save = async () => {
    if (isSaving.current) return;
    const entered = latest.current;
    // The second of two presses finds the field empty: it has saved already.
    if (isBlank(entered.text)) {
      field.current?.focus();
      return setNews((now) => (now.is === 'saved' ? now : { is: 'text-missing' }));
    }
    isSaving.current = true;
    setNews({ is: 'saving' });
    const result = await saveAnswer(entered, ladder, new Date());
    isSaving.current = false;
    if (!result.ok) return setNews({ is: 'refused', reason: result.reason });
    if (entered.shows === question.behaviourId) isAnswered.current = true;
    startAnew({ shows: isAnswered.current ? null : question.behaviourId });
    setNews({ is: 'saved', saved: result, entry: entered });
    field.current?.focus();
    await onSaved(result.winId);
  };
  const undo = async () => {
    if (news.is !== 'saved' && news.is !== 'not-undone') return;
    const { saved, entry: taken } = news;
    const outcome = await saved.undo();
    if (!outcome.ok) return setNews({ is: 'not-undone', saved, entry: taken });
    change(continueDraft(taken, latest.current));
    setNews({ is: 'undone' });
    field.current?.focus();
  };
  return { entry, edit, news, save, undo, isKept };
}
