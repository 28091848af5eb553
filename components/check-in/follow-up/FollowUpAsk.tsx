import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/use-first-focus';
import { toDay } from '@/lib/domain/day';
import { FOLLOW_UP_ANSWERS, type FollowUpAnswer } from '@/lib/domain/win/follow-up';
import type { Win } from '@/lib/domain/win/win';
import { sayDay } from '@/lib/i18n/dates';
import { followUpWords } from '@/lib/i18n/en/check-in';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import { FollowUpWords } from './FollowUpWords';
import { useFollowUpDraft } from './use-follow-up-draft';
import type { FollowUps } from './use-follow-ups';

/** In one line, or in two of two: whether it held, and that it is not known or no matter. */
const PAIRS = [FOLLOW_UP_ANSWERS.slice(0, 2), FOLLOW_UP_ANSWERS.slice(2)];

interface Props {
  win: Win;
  answer: FollowUps['answer'];
  takesFocus: boolean;
}

/** "What happened with …?" and the four answers; two of them may be told in words. */
export function FollowUpAsk({ win, answer, takesFocus }: Props) {
  const questionId = useId();
  const { draft, change, drop, isKept } = useFollowUpDraft(win.id);
  const give = (given: FollowUpAnswer) => {
    if (given === 'held' || given === 'did-not-hold') change({ answer: given, words: draft?.words ?? '' });
    else void answer(win, given).then((isWritten) => isWritten && drop());
  };
  return (
    <fieldset className="check-in-ask" aria-labelledby={questionId}>
      <p id={questionId}>
        <span className="words" dir="auto">
          {say(followUpWords.question, { title: sayWin(win) })}
        </span>{' '}
        <span className="note check-in-ask-day">
          {say(followUpWords.of, { day: sayDay(toDay(new Date(win.createdAt))) })}
        </span>
      </p>
      {draft ? (
        <FollowUpWords
          answer={draft.answer}
          words={draft.words}
          isKept={isKept}
          onType={(words) => change({ ...draft, words })}
          onSave={() => void answer(win, draft.answer, draft.words).then((isWritten) => isWritten && drop())}
          onCancel={drop}
        />
      ) : (
        <Answers onGive={give} takesFocus={takesFocus} />
      )}
    </fieldset>
  );
}

function Answers({ onGive, takesFocus }: { onGive: (answer: FollowUpAnswer) => void; takesFocus: boolean }) {
  const first = useFirstFocus<HTMLButtonElement>(takesFocus);
  return (
    <div className="row check-in-ask-answers">
      {PAIRS.map((pair) => (
        <div key={pair[0]} className="row check-in-ask-pair">
          {pair.map((each) => (
            <Button key={each} ref={each === FOLLOW_UP_ANSWERS[0] ? first : undefined} onClick={() => onGive(each)}>
              {say(followUpWords.answers[each])}
            </Button>
          ))}
        </div>
      ))}
    </div>
  );
}
