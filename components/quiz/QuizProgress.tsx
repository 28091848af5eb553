import { Grain } from '@/components/ui/grains/Grain';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import type { Taking } from '@/lib/domain/quiz/quiz';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';

interface Props {
  ladder: Ladder;
  taking: Taking;
  place: number;
}

/** A grain a statement, filled once it is answered; what the answer was it does not say. */
export function QuizProgress({ ladder, taking, place }: Props) {
  const of = ladder.behaviours.length;
  const answered = ladder.behaviours.filter(({ id }) => taking.answers.has(id)).length;
  const current = ladder.behaviours[place]?.id;
  return (
    <div className="quiz-progress" role="img" aria-label={say(quizWords.progress, { answered, of })}>
      {categoriesInOrder(ladder).map((behaviours) => (
        <span key={behaviours[0]?.id} className="row">
          {behaviours.map(({ id }) => (
            <span key={id} className="quiz-progress-grain" data-current={id === current || undefined}>
              <Grain state={taking.answers.has(id) ? 'met' : 'none'} size={id === current ? 22 : 16} />
            </span>
          ))}
        </span>
      ))}
      <span className="quiz-progress-words note numbers" aria-hidden="true">
        {say(quizWords.place, { at: Math.min(place + 1, of), of })}
      </span>
    </div>
  );
}

/** As they are asked: a category whose behaviours do not stand together comes more than once. */
function categoriesInOrder({ behaviours }: Ladder): Behaviour[][] {
  const runs: Behaviour[][] = [];
  for (const behaviour of behaviours) {
    const run = runs.at(-1);
    if (run?.[0]?.categoryId === behaviour.categoryId) run.push(behaviour);
    else runs.push([behaviour]);
  }
  return runs;
}
