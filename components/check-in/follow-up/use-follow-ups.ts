import { useRef, useState } from 'react';
import { useToday } from '@/components/ui/page/use-today';
import { useReading } from '@/components/ui/use-reading';
import { coachRelevel } from '@/lib/coach/coach';
import { type Act, undoAct } from '@/lib/db/act';
import type { StorageRefusal } from '@/lib/db/outcome';
import { answerFollowUp, listDueFollowUps } from '@/lib/db/win/follow-ups';
import type { FollowUpAnswer } from '@/lib/domain/win/follow-up';
import type { Win } from '@/lib/domain/win/win';

/** How the last press went. */
export type FollowUpNews =
  | { is: 'none' }
  | { is: 'answered'; answer: FollowUpAnswer; act: Act; after: Win }
  | { is: 'undone'; after: Win }
  | { is: 'refused'; reason: StorageRefusal | 'no-room' }
  | { is: 'not-undone'; answer: FollowUpAnswer; act: Act; after: Win; reason: StorageRefusal | 'changed-since' };

/** The wins whose outcome is to be asked for, and the answers; the last one can be taken back. */
export function useFollowUps() {
  const today = useToday();
  const reading = useReading(() => listDueFollowUps(today), [today]);
  const [news, setNews] = useState<FollowUpNews>({ is: 'none' });
  const isBusy = useRef(false);

  const oneAtATime = async <T>(run: () => Promise<T>): Promise<T | undefined> => {
    if (isBusy.current) return undefined;
    isBusy.current = true;
    return run().finally(() => {
      isBusy.current = false;
    });
  };
  /** True once it is written. */
  const answer = (win: Win, given: FollowUpAnswer, words = '') =>
    oneAtATime(async () => {
      const outcome = await answerFollowUp(win.id, given, words, today, await coachRelevel());
      if (!outcome.ok) setNews({ is: 'refused', reason: outcome.reason });
      else if (outcome.act === null) setNews({ is: 'refused', reason: 'no-room' });
      else {
        const after = outcome.act.wins[0]?.after ?? win;
        setNews({ is: 'answered', answer: given, act: outcome.act, after });
        return true;
      }
      return false;
    });
  const undo = () =>
    oneAtATime(async () => {
      if (news.is !== 'answered' && news.is !== 'not-undone') return;
      const { answer: given, act, after } = news;
      const outcome = await undoAct(act);
      if (outcome.ok && outcome.undid) return setNews({ is: 'undone', after });
      setNews({ is: 'not-undone', answer: given, act, after, reason: outcome.ok ? 'changed-since' : outcome.reason });
    });
  return { reading, news, answer, undo };
}

export type FollowUps = ReturnType<typeof useFollowUps>;
