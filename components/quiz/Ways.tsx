import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { Button } from '@/components/ui/Button';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import type { QuizSteps } from './use-quiz-steps';

interface Props {
  isFirst: boolean;
  isAnswered: boolean;
  /** Whether there is anything to start over from. */
  isBegun: boolean;
  steps: QuizSteps;
}

/** Back, on past what is answered, and the start. */
export function Ways({ isFirst, isAnswered, isBegun, steps }: Props) {
  return (
    <div className="row quiz-ways">
      <KeyButton
        hotkey={keyList.quiz.back[0]}
        data-steps
        kind="quiet"
        disabled={isFirst}
        onClick={() => steps.step(-1)}
      >
        {say(quizWords.back)}
      </KeyButton>
      {isAnswered && (
        <KeyButton hotkey={keyList.quiz.next[0]} data-steps kind="quiet" onClick={() => steps.step(1)}>
          {say(quizWords.next)}
        </KeyButton>
      )}
      {isBegun && (
        <Button kind="quiet" className="quiz-over" onClick={steps.startOver}>
          {say(quizWords.startOver)}
        </Button>
      )}
    </div>
  );
}
