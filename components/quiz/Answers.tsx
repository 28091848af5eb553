import { KeyButton } from '@/components/keys/KeyButton';
import { CLAIM_VALUES, type ClaimValue } from '@/lib/domain/proof/claim';
import { claimWords } from '@/lib/i18n/en/proof';
import { quizWords } from '@/lib/i18n/en/quiz';
import { say } from '@/lib/i18n/say';

interface Props {
  /** What was said in this taking. */
  value: ClaimValue | null;
  onAnswer: (value: ClaimValue) => void;
}

/** The three answers; each leads on, so they are buttons rather than a choice that waits for one. */
export function Answers({ value, onAnswer }: Props) {
  return (
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
  );
}
