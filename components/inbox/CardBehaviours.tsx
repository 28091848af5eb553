import { useState } from 'react';
import { CoachWhy } from '@/components/coach/CoachWhy';
import { Disclosure } from '@/components/ui/Disclosure';
import { Chip } from '@/components/ui/fields/Chip';
import { AsksOn } from '@/components/wins/AsksOn';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import type { SuggestedBehaviour } from '@/lib/coach/judge';
import { restatedIn } from '@/lib/domain/ladder/crosswalk';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { likelyBehaviours } from '@/lib/domain/win/likely-behaviours';
import { cardWords } from '@/lib/i18n/en/inbox';
import { editorWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

interface Props {
  ladder: Ladder;
  logged: LoggedWin;
  chosen: readonly string[];
  /** By the coach, from the words; they come and go as one types, the others stay where they are. */
  suggested: readonly SuggestedBehaviour[];
  onChange: (behaviourIds: string[]) => void;
}

/** The behaviours that such a win may show, likely ones at once; nothing is chosen for the user. */
export function CardBehaviours({ ladder, logged, chosen, suggested, onChange }: Props) {
  // Where a chip stands is settled when the card comes up: it must not move under the hand that presses it.
  const [first] = useState(() => [...new Set([...chosen, ...idsIn(ladder, likelyBehaviours(logged))])]);
  const mine = idsIn(
    ladder,
    suggested.map(({ id }) => id),
  );
  const chip = (id: string) => (
    <Chip
      key={id}
      pressed={chosen.includes(id)}
      suggested={mine.includes(id)}
      title={ladder.behaviours.find((behaviour) => behaviour.id === id)?.statement}
      onToggle={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
    >
      {nameBehaviour(ladder, id)}
    </Chip>
  );
  const late = mine.filter((id) => !first.includes(id));
  const shown = [...first, ...late];
  const rest = ladder.behaviours.map(({ id }) => id).filter((id) => !shown.includes(id));
  return (
    <fieldset className="inbox-behaviours">
      <legend className="ui-field-label">{say(editorWords.whatItShows)}</legend>
      <div className="row">{shown.map(chip)}</div>
      <AsksOn behaviourIds={chosen} day={logged.win.followUpOn} />
      <CoachWhy ladder={ladder} suggested={suggested} />
      <Disclosure summary={say(cardWords.moreBehaviours)}>
        <div className="row">{rest.map(chip)}</div>
      </Disclosure>
    </fieldset>
  );
}

function idsIn(ladder: Ladder, builtInIds: readonly string[]): string[] {
  return restatedIn(
    ladder,
    builtInIds.map((id) => ({ id })),
  ).map(({ id }) => id);
}
