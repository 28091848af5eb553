import { Chip } from '@/components/ui/fields/Chip';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { bulkWords as texts } from '@/lib/i18n/en/bulk-edit';
import { say } from '@/lib/i18n/say';
import { nameBehaviour } from '../name-behaviour';
import { type BulkDraft, pressed } from './bulk-draft';

interface Props {
  ladder: Ladder;
  /** How many of `all` wins show each behaviour. */
  counts: ReadonlyMap<string, number>;
  all: number;
  links: BulkDraft['links'];
  onChange: (links: BulkDraft['links']) => void;
}

/** Which behaviours all of them are to show. What only some show says so, and stays that way unless it is pressed. */
export function BulkBehaviours({ ladder, counts, all, links, onChange }: Props) {
  return (
    <div className="win-behaviours">
      {ladder.categories.map((category) => (
        <fieldset key={category.id} className="row">
          <legend>{category.name}</legend>
          {ladder.behaviours
            .filter(({ categoryId }) => categoryId === category.id)
            .map(({ id, statement }) => {
              const shown = counts.get(id) ?? 0;
              const act = links.get(id);
              const isSome = act === undefined && shown > 0 && shown < all;
              return (
                <Chip
                  key={id}
                  title={statement}
                  pressed={isSome ? 'mixed' : act === undefined ? shown > 0 : act === 'add'}
                  onToggle={() => onChange(pressed(links, id, { shown, all }))}
                >
                  {nameBehaviour(ladder, id)}
                  {isSome && <span className="note numbers">{say(texts.some, { n: shown, all })}</span>}
                </Chip>
              );
            })}
        </fieldset>
      ))}
    </div>
  );
}
