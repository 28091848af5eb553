import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import type { Verdict } from '@/lib/coach/judge';
import type { CoachQuestionId } from '@/lib/domain/win/win';
import { coachQuestions, coachWords } from '@/lib/i18n/en/coach';
import { say } from '@/lib/i18n/say';

interface Props extends Pick<Verdict, 'question'> {
  waved: readonly CoachQuestionId[];
  onWave: (id: CoachQuestionId) => void;
  /** Where the answer is written, where that is not beside the question. */
  answerHref?: ((id: CoachQuestionId) => string) | undefined;
}

/** At most one question, until it is answered or waved away; its place is held, so that nothing jumps. */
export function CoachQuestion({ question, waved, onWave, answerHref }: Props) {
  const isAsked = question !== null && !waved.includes(question);
  return (
    <div className="coach-question">
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
            onClick={() => onWave(question)}
          />
        </>
      )}
    </div>
  );
}
