import { Grain } from '@/components/ui/Grain';
import type { Ladder } from '@/lib/domain/ladder/ladder';
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
  return (
    <div className="quiz-progress" role="img" aria-label={say(quizWords.progress, { answered, of })}>
      {ladder.behaviours.map(({ id, categoryId }, index) => (
        <span
          key={id}
          className="quiz-progress-grain"
          data-current={index === place || undefined}
          data-first={(index > 0 && categoryId !== ladder.behaviours[index - 1]?.categoryId) || undefined}
        >
          <Grain state={taking.answers.has(id) ? 'met' : 'none'} size={index === place ? 22 : 16} />
        </span>
      ))}
      <span className="quiz-progress-words note numbers" aria-hidden="true">
        {say(quizWords.place, { at: Math.min(place + 1, of), of })}
      </span>
    </div>
  );
}
