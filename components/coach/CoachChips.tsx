import { Chip } from '@/components/ui/fields/Chip';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import type { SuggestedBehaviour } from '@/lib/coach/judge';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { coachWords } from '@/lib/i18n/en/coach';
import { say } from '@/lib/i18n/say';
import { CoachWhy } from './CoachWhy';

interface Props {
  ladder: Ladder;
  suggested: readonly SuggestedBehaviour[];
  chosen: readonly string[];
  /** Chosen nowhere but here: shown for as long as they are, whatever the words say by now. */
  kept?: readonly string[];
  onChange: (behaviourIds: string[]) => void;
}

/** Behaviours that the words may show, offered and never chosen, each with the words that spoke for it. */
export function CoachChips({ ladder, suggested, chosen, kept = [], onChange }: Props) {
  const suggestedIds = restatedIn(ladder, suggested).map(({ id }) => id);
  const shown = [...new Set([...suggestedIds, ...kept])];
  if (shown.length === 0) return null;
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <fieldset className="coach-chips">
      <legend className="ui-hidden">{say(coachWords.mayShow)}</legend>
      <div className="row">
        <span className="note" aria-hidden>
          {say(coachWords.mayShow)}
        </span>
        {shown.map((id) => (
          <Chip
            key={id}
            suggested={suggestedIds.includes(id)}
            pressed={chosen.includes(id)}
            onToggle={(on) => toggle(id, on)}
          >
            {nameBehaviour(ladder, id)}
          </Chip>
        ))}
      </div>
      <CoachWhy ladder={ladder} suggested={suggested} />
    </fieldset>
  );
}
