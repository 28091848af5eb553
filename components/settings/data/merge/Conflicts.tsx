import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Conflict } from '@/lib/domain/merge/conflicts';
import { type Choice, conflictKey } from '@/lib/domain/merge/settle';
import { mergeWords } from '@/lib/i18n/en/merge';
import { sayCount } from '@/lib/i18n/say';
import { Part } from '../../Part';
import { ConflictRow } from './ConflictRow';

interface Props {
  conflicts: readonly Conflict[];
  choices: ReadonlyMap<string, Choice>;
  onChoose: (key: string, choice: Choice) => void;
}

/** More at once are not read. */
const AT_ONCE = 20;

/** Everything that both sides did without knowing of each other, one by one. */
export function Conflicts({ conflicts, choices, onChoose }: Props) {
  const [shown, setShown] = useState(AT_ONCE);
  if (conflicts.length === 0) return null;
  const left = conflicts.length - shown;
  return (
    <Part title={sayCount(mergeWords.conflicts, conflicts.length)} note={mergeWords.conflictsNote}>
      <div className="merge-conflicts">
        {conflicts.slice(0, shown).map((conflict) => {
          const key = conflictKey(conflict);
          return (
            <ConflictRow
              key={key}
              conflict={conflict}
              choice={choices.get(key)}
              onChoose={(choice) => onChoose(key, choice)}
            />
          );
        })}
      </div>
      {left > 0 && (
        <Button onClick={() => setShown(shown + AT_ONCE)}>{sayCount(mergeWords.more, Math.min(left, AT_ONCE))}</Button>
      )}
    </Part>
  );
}
