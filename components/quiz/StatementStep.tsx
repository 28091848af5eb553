import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { KeyButton } from '@/components/ui/KeyButton';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { CLAIM_VALUES, type Claim, type ClaimValue } from '@/lib/domain/claim';
import type { Behaviour, Ladder } from '@/lib/domain/ladder';
import { sayDay } from '@/lib/i18n/dates';
import { checklist } from '@/lib/i18n/en/checklist';
import { claimWords } from '@/lib/i18n/en/proof';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';
import { useArrival } from './use-arrival';

interface Props {
  ladder: Ladder;
  behaviour: Behaviour;
  place: number;
  /** What was said in this taking; an earlier claim is shown and never chosen. */
  value: ClaimValue | null;
  lastTime: Claim | null;
  isReading: boolean;
  onAnswer: (value: ClaimValue) => void;
  onStep: (by: 1 | -1) => void;
  /** Null while nothing is answered. */
  onStartOver: (() => void) | null;
}

/** One statement with its three answers. */
export function StatementStep({ ladder, behaviour, place, value, onAnswer, onStep, onStartOver, ...rest }: Props) {
  const statement = useArrival<HTMLHeadingElement>();
  const category = ladder.categories.find(({ id }) => id === behaviour.categoryId);
  const of = ladder.behaviours.length;
  return (
    <section className="app-spread quiz-step" aria-labelledby="quiz-statement">
      <p className="muted quiz-category">{category?.name}</p>
      <h2 ref={statement} id="quiz-statement" className="quiz-statement" tabIndex={-1}>
        <VisuallyHidden>{say(quizWords.statement, { at: place + 1, of })} </VisuallyHidden>
        {behaviour.statement}
      </h2>
      <fieldset className="quiz-answers" aria-label={say(quizWords.answers)}>
        {CLAIM_VALUES.map((each, index) => (
          <KeyButton
            key={each}
            hotkey={String(index + 1)}
            className="quiz-answer"
            aria-pressed={each === value}
            onClick={() => onAnswer(each)}
          >
            {claimWords[each]}
          </KeyButton>
        ))}
      </fieldset>
      <LastTime {...rest} />
      <div className="quiz-ways">
        <KeyButton hotkey="←" keyName="ArrowLeft" kind="quiet" disabled={place === 0} onClick={() => onStep(-1)}>
          {say(quizWords.back)}
        </KeyButton>
        {value !== null && (
          <KeyButton hotkey="→" keyName="ArrowRight" kind="quiet" onClick={() => onStep(1)}>
            {say(quizWords.next)}
          </KeyButton>
        )}
        {onStartOver && (
          <Button kind="quiet" className="quiz-over" onClick={onStartOver}>
            {say(quizWords.startOver)}
          </Button>
        )}
      </div>
      <aside className="app-margin quiz-aside" aria-label={say(quizWords.why)}>
        {category?.whyItMatters.split('\n').map((line) => (
          <p key={line}>{line}</p>
        ))}
        {behaviour.example !== '' && (
          <Disclosure summary={say(quizWords.example)}>
            <p className="words">{say(checklist.example, { example: behaviour.example })}</p>
          </Disclosure>
        )}
      </aside>
    </section>
  );
}

function LastTime({ lastTime, isReading }: Pick<Props, 'lastTime' | 'isReading'>) {
  const words = lastTime
    ? say(quizWords.lastTime, { claim: claimWords[lastTime.value], day: sayDay(lastTime.claimedOn) })
    : say(quizWords.firstTime);
  return <p className="note quiz-last">{isReading ? null : words}</p>;
}
