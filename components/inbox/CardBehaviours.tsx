import { useState } from 'react';
import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { nameBehaviour } from '@/components/wins/names';
import type { Ladder } from '@/lib/domain/ladder';
import { likelyBehaviours } from '@/lib/domain/likely-behaviours';
import type { LoggedWin } from '@/lib/domain/log';
import { cardWords } from '@/lib/i18n/en/inbox';
import { editorWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

interface Props {
  ladder: Ladder;
  logged: LoggedWin;
  chosen: readonly string[];
  onChange: (behaviourIds: string[]) => void;
}

/** The behaviours that such a win may show, likely ones at once; nothing is chosen for the user. */
export function CardBehaviours({ ladder, logged, chosen, onChange }: Props) {
  // Where a chip stands is settled when the card comes up: it must not move under the hand that presses it.
  const [first] = useState(() => [...new Set([...chosen, ...likelyBehaviours(logged)])]);
  const chip = (id: string) => (
    <Chip
      key={id}
      pressed={chosen.includes(id)}
      suggested={first.includes(id)}
      title={ladder.behaviours.find((behaviour) => behaviour.id === id)?.statement}
      onToggle={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
    >
      {nameBehaviour(ladder, id)}
    </Chip>
  );
  const rest = ladder.behaviours.map(({ id }) => id).filter((id) => !first.includes(id));
  return (
    <fieldset className="inbox-behaviours">
      <legend className="ui-field-label">{say(editorWords.whatItShows)}</legend>
      <div className="inbox-chips">{first.map(chip)}</div>
      <Disclosure summary={say(cardWords.moreBehaviours)}>
        <div className="inbox-chips">{rest.map(chip)}</div>
      </Disclosure>
    </fieldset>
  );
}
