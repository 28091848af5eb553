import { Explain } from '@/components/ui/Explain';
import { Chip } from '@/components/ui/fields/Chip';
import { nameBehaviour } from '@/components/wins/name-behaviour';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { editorWords } from '@/lib/i18n/en/wins';
import { say } from '@/lib/i18n/say';

interface Props {
  ladder: Ladder;
  chosen: readonly string[];
  onChange: (behaviourIds: string[]) => void;
}

/** All behaviours by category; those the win is linked to are filled. */
export function Behaviours({ ladder, chosen, onChange }: Props) {
  const toggle = (id: string, on: boolean) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <section className="win-part" aria-labelledby="win-shows">
      <h2 id="win-shows">{say(editorWords.whatItShows)}</h2>
      <p className="note">
        {say(editorWords.whatItShowsHint)}
        <Explain of="evidence" />
      </p>
      <div className="win-behaviours" data-field="behaviours">
        {ladder.categories.map((category) => (
          <fieldset key={category.id} className="row">
            <legend>{category.name}</legend>
            {ladder.behaviours
              .filter(({ categoryId }) => categoryId === category.id)
              .map(({ id, statement }) => (
                <Chip key={id} title={statement} pressed={chosen.includes(id)} onToggle={(on) => toggle(id, on)}>
                  {nameBehaviour(ladder, id)}
                </Chip>
              ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}
