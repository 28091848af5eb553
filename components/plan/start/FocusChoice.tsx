import { Explain } from '@/components/ui/Explain';
import { Grain } from '@/components/ui/grains/Grain';
import { FOCUS_LIMIT } from '@/lib/domain/plan/plan';
import { startWords } from '@/lib/i18n/en/plan';
import type { GapLine } from '@/lib/i18n/gap-lines';
import { sayCount } from '@/lib/i18n/say';

interface Props {
  gaps: readonly GapLine[];
  /** Ids of behaviours, in the order they were chosen. */
  focus: readonly string[];
  /** They come from where the last plan resisted. */
  isCarried: boolean;
  onFocus: (focus: readonly string[]) => void;
}

/** The gap list, to choose from: three at most. */
export function FocusChoice({ gaps, focus, isCarried, onFocus }: Props) {
  if (gaps.length === 0) return <p>{startWords.noGaps}</p>;
  const isFull = focus.length >= FOCUS_LIMIT;
  return (
    <fieldset className="plan-focus-choice">
      <legend>
        <h2>{startWords.focus}</h2>
      </legend>
      <p className="muted">
        {isCarried ? startWords.carriedOver : startWords.focusHint}
        <Explain of="focus" />
      </p>
      <ul>
        {gaps.map((gap) => {
          const { id } = gap.behaviour;
          const isChosen = focus.includes(id);
          return (
            <li key={id}>
              <label className="plan-gap" data-chosen={isChosen || undefined}>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() => onFocus(isChosen ? focus.filter((each) => each !== id) : [...focus, id])}
                />
                <GapWords gap={gap} />
              </label>
            </li>
          );
        })}
      </ul>
      <p role="status" className="plan-chosen numbers">
        {sayCount(startWords.chosen, focus.length)} {isFull && startWords.full}
      </p>
    </fieldset>
  );
}

function GapWords({ gap: { behaviour, proof, missing, text } }: { gap: GapLine }) {
  return (
    <span className="plan-gap-words">
      <span className="plan-gap-name words">
        <Grain state={proof.state} size={16} />
        {behaviour.statement}
      </span>
      <span className="note">
        {missing} {text}
      </span>
    </span>
  );
}
