import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { FollowUpAnswer } from '@/lib/domain/win/follow-up';
import type { Win } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { followUpWords, troubleWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import { sayRefusal } from '@/lib/i18n/say-refusal';
import { sayWin } from '@/lib/i18n/say-win';
import type { FollowUpNews as News } from './use-follow-ups';

/** What the last answer did, and the way back. */
export function FollowUpNews({ news, onUndo }: { news: News; onUndo: () => void }) {
  const canUndo = news.is === 'answered' || news.is === 'not-undone';
  return (
    <>
      <div className="check-in-ask-news">
        <p className="note" role="status" dir="auto">
          {newsText(news)}
        </p>
        {canUndo && (
          <Button kind="quiet" onClick={onUndo}>
            {say(followUpWords.undo)}
          </Button>
        )}
      </div>
      {news.is === 'refused' && (
        <Notice tone="error" title={say(troubleWords.notKept)}>
          {news.reason === 'no-room' ? say(troubleWords.tooLong) : sayRefusal(troubleWords.refusals, news.reason)}
        </Notice>
      )}
      {news.is === 'not-undone' && (
        <Notice tone="error" title={say(troubleWords.notUndone)}>
          {news.reason === 'changed-since'
            ? say(troubleWords.changedSince)
            : sayRefusal(troubleWords.refusals, news.reason)}
        </Notice>
      )}
    </>
  );
}

function newsText(news: News): string {
  if (news.is === 'answered') return sayDone(news.answer, news.after);
  return news.is === 'undone' ? say(followUpWords.undone, { title: sayWin(news.after) }) : '';
}

function sayDone(answer: FollowUpAnswer, after: Win): string {
  const title = sayWin(after);
  if (answer === 'did-not-hold' && after.kind === 'lesson') return say(followUpWords.done.lesson, { title });
  if (answer !== 'still-open') return say(followUpWords.done[answer], { title });
  if (after.followUpOn === null) return say(followUpWords.done['asked-no-more'], { title });
  return say(followUpWords.done['asked-again'], { title, day: sayDay(after.followUpOn) });
}
