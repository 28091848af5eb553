import { Disclosure } from '@/components/ui/Disclosure';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import type { Taking } from '@/lib/domain/quiz/quiz';
import { checklist } from '@/lib/i18n/en/checklist';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { Answers } from './Answers';
import { LastTime } from './LastTime';
import { useArrival } from './use-arrival';
import type { QuizSteps } from './use-quiz-steps';
import { Ways } from './Ways';

interface Props {
  ladder: Ladder;
  behaviour: Behaviour;
  place: number;
  taking: Taking;
  steps: QuizSteps;
}

/** One statement with its three answers. */
export function StatementStep({ ladder, behaviour, place, taking, steps }: Props) {
  const statement = useArrival<HTMLHeadingElement>();
  const category = ladder.categories.find(({ id }) => id === behaviour.categoryId);
  const of = ladder.behaviours.length;
  // An earlier claim is shown and never chosen.
  const value = taking.answers.get(behaviour.id) ?? null;
  return (
    <section className="app-spread quiz-step" aria-labelledby="quiz-statement">
      <p className="muted quiz-category">{category?.name}</p>
      <h2 ref={statement} id="quiz-statement" className="quiz-statement" tabIndex={-1}>
        <VisuallyHidden>{say(quizWords.statement, { at: place + 1, of })} </VisuallyHidden>
        <bdi>{behaviour.statement}</bdi>
      </h2>
      <Answers value={value} onAnswer={steps.answer} />
      <LastTime ladderId={ladder.id} behaviourId={behaviour.id} />
      <Ways isFirst={place === 0} isAnswered={value !== null} isBegun={taking.answers.size > 0} steps={steps} />
      <Why why={category?.whyItMatters ?? ''} example={behaviour.example} />
    </section>
  );
}

/** Nothing where the ladder says nothing. */
function Why({ why, example }: { why: string; example: string }) {
  if (why === '' && example === '') return null;
  return (
    <aside className="app-margin quiz-aside" aria-label={say(quizWords.why)}>
      {why !== '' && why.split('\n').map((line) => <p key={line}>{line}</p>)}
      {example !== '' && (
        <Disclosure summary={say(quizWords.example)}>
          <p className="words">{say(checklist.example, { example })}</p>
        </Disclosure>
      )}
    </aside>
  );
}
