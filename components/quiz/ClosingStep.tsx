import { useState } from 'react';
import { KeyButton } from '@/components/keys/KeyButton';
import { keyList } from '@/components/keys/key-list';
import { Button } from '@/components/ui/Button';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say, sayCount } from '@/lib/i18n/say';
import { useArrival } from './use-arrival';

interface Props {
  count: number;
  onBack: () => void;
  onFinish: () => Promise<void>;
}

/** After the last answer: it counts once one says so, and until then every answer can be changed. */
export function ClosingStep({ count, onBack, onFinish }: Props) {
  const onward = useArrival<HTMLButtonElement>();
  const [isBusy, setBusy] = useState(false);
  const finish = async () => {
    setBusy(true);
    await onFinish();
    setBusy(false);
  };
  return (
    <section className="quiz-step" aria-labelledby="quiz-done">
      <h2 id="quiz-done" className="quiz-statement">
        {sayCount(quizWords.doneTitle, count)}
      </h2>
      <p>{say(quizWords.doneText)}</p>
      <div className="row quiz-ways">
        <Button ref={onward} kind="primary" busy={isBusy} onClick={() => void finish()}>
          {say(quizWords.finish)}
        </Button>
        <KeyButton hotkey={keyList.quiz.back[0]} data-steps kind="quiet" onClick={onBack}>
          {say(quizWords.back)}
        </KeyButton>
      </div>
    </section>
  );
}
