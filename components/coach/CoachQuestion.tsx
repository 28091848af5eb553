import { X } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useFocusBack } from '@/components/ui/use-focus-back';
import type { Verdict } from '@/lib/coach/judge';
import type { CoachQuestionId } from '@/lib/domain/win/win';
import { coachQuestions, coachWords } from '@/lib/i18n/en/coach';
import { say } from '@/lib/i18n/say';

export interface Waving {
  waved: readonly CoachQuestionId[];
  onWave: (waved: CoachQuestionId[]) => void;
  /** What brings back a question that was waved away, where that is offered. */
  askAgain?: string | undefined;
  /** Where the answer is written, where that is not beside the question. */
  answerHref?: ((id: CoachQuestionId) => string) | undefined;
}

/** At most one question, until it is answered or waved away; its place is held, so that nothing jumps. */
export function CoachQuestion({ question, waved, onWave, askAgain, answerHref }: Waving & Pick<Verdict, 'question'>) {
  const back = useFocusBack();
  const isAsked = question !== null && !waved.includes(question);
  return (
    <div className="coach-question" {...back}>
      {isAsked && (
        <>
          <p>
            {say(coachQuestions[question])}
            {question === 'outcome' && (
              <>
                {' '}
                <span className="muted">{say(coachWords.noNumber)}</span>
              </>
            )}
            {answerHref && (
              <>
                {' '}
                <a className="ui-link" href={answerHref(question)}>
                  {say(coachWords.answer)}
                </a>
              </>
            )}
          </p>
          <IconButton
            label={say(coachWords.wave)}
            icon={<X size={16} aria-hidden />}
            onClick={() => onWave([...waved, question])}
          />
        </>
      )}
      {question !== null && !isAsked && askAgain && (
        <Button kind="quiet" onClick={() => onWave(waved.filter((id) => id !== question))}>
          {askAgain}
        </Button>
      )}
    </div>
  );
}
