import { Page } from '@/components/app/Page';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { useSingleKeys } from '@/components/keys/single-keys';
import { Explain } from '@/components/ui/Explain';
import { Toast } from '@/components/ui/Toast';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { minutesFor, placeIn, type Taking } from '@/lib/domain/quiz/quiz';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say, sayCount } from '@/lib/i18n/say';
import { ClosingStep } from './ClosingStep';
import { QuizProgress } from './QuizProgress';
import { StatementStep } from './StatementStep';
import { useQuizSteps } from './use-quiz-steps';
import type { UseTaking } from './use-taking';

interface Props {
  ladder: Ladder;
  taking: Taking;
  underWay: UseTaking;
}

/** One statement at a time, by pointer or by key, and back at any time. */
export function QuizTaking({ ladder, taking, underWay }: Props) {
  const steps = useQuizSteps(ladder, taking, underWay);
  const hasKeys = useSingleKeys();
  const place = placeIn(ladder, taking);
  const behaviour = ladder.behaviours[place];
  const of = ladder.behaviours.length;
  return (
    <Page title={say(quizWords.title)} margin className="quiz" onKeyDown={steps.press}>
      <p className="lead">
        {sayCount(quizWords.lead, of, { minutes: minutesFor(of) })}
        <Explain of="claim" />
      </p>
      {hasKeys && <p className="note">{say(quizWords.keys)}</p>}
      <QuizProgress ladder={ladder} taking={taking} place={place} />
      {behaviour ? (
        <StatementStep
          key={`${taking.id} ${behaviour.id}`}
          ladder={ladder}
          behaviour={behaviour}
          place={place}
          taking={taking}
          steps={steps}
        />
      ) : (
        <ClosingStep count={of} onBack={() => steps.step(-1)} onFinish={underWay.finish} />
      )}
      {!underWay.isKept && <p role="alert">{say(quizWords.notKept)}</p>}
      {underWay.refusal && <StorageTrouble reason={underWay.refusal} title={say(quizWords.notTaken)} />}
      <Toast
        message={steps.hasStartedOver ? say(quizWords.startedOver) : null}
        action={{ label: say(quizWords.undo), onPress: steps.takeBack }}
        onDismiss={steps.dismiss}
      />
    </Page>
  );
}
