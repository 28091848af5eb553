import { Disclosure } from '@/components/ui/Disclosure';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import type { SuggestedBehaviour } from '@/lib/coach/judge';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { coachWords } from '@/lib/i18n/en/coach';
import { sayQuoted, saySeries } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';

interface Props {
  ladder: Ladder;
  suggested: readonly SuggestedBehaviour[];
}

/** Which words made each suggestion. */
export function CoachWhy({ ladder, suggested }: Props) {
  const reasons = restatedIn(ladder, suggested).filter(({ why }) => why.length > 0);
  if (reasons.length === 0) return null;
  return (
    <Disclosure summary={say(coachWords.whyTitle)}>
      <ul className="coach-why note">
        {reasons.map(({ id, why }) => (
          <li key={id}>
            {say(coachWords.why, {
              behaviour: nameBehaviour(ladder, id),
              words: saySeries(why.map(sayQuoted)),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
