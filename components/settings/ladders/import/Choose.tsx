import { useState } from 'react';
import { Check } from '@/components/ui/fields/Check';
import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { importWords } from '@/lib/i18n/en/ladders';
import { say } from '@/lib/i18n/say';
import { LONGEST } from '@/lib/ladders/import/limits';
import type { LadderSource } from '@/lib/ladders/import/source';
import type { ImportForm } from '@/lib/ladders/import-plan';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import type { LadderChoice } from '@/lib/ladders/to-ladder';
import { Part } from '../../Part';

interface Props {
  source: LadderSource;
  choice: LadderChoice;
  /** The ladder that it is a newer version of; null: a new one. */
  as: string | null;
  ladders: readonly Ladder[];
  onChange: (changes: Partial<ImportForm>) => void;
}

const NONE = '';

/** New or newer, its name, and the two levels. */
export function Choose({ source, choice, as, ladders, onChange }: Props) {
  const brought = ladders.filter(({ id }) => id !== seniorEngineer.id);
  const levels = source.levels.map((level) => ({ value: level, label: level }));
  // A name that nobody was asked for yet is not wrong.
  const [wasNamed, setWasNamed] = useState(false);
  return (
    <Part title={importWords.choose}>
      <div className="ladders-choices">
        {brought.length > 0 && (
          <Field label={importWords.as}>
            {(control) => (
              <Select
                {...control}
                options={[
                  { value: NONE, label: importWords.asNew },
                  ...brought.map(({ id, name }) => ({ value: id, label: say(importWords.asNewer, { name }) })),
                ]}
                value={as ?? NONE}
                onChange={(id) => onChange({ as: id === NONE ? null : id })}
              />
            )}
          </Field>
        )}
        <Field
          label={importWords.name}
          error={wasNamed && choice.name.trim() === '' ? importWords.nameNeeded : undefined}
        >
          {(control) => (
            <TextInput
              {...control}
              maxLength={LONGEST.name}
              autoComplete="off"
              value={choice.name}
              onChange={(name) => {
                setWasNamed(true);
                onChange({ name });
              }}
            />
          )}
        </Field>
        {levels.length > 0 && (
          <>
            <Field label={importWords.current}>
              {(control) => (
                <Select
                  {...control}
                  options={[{ value: NONE, label: importWords.below }, ...levels]}
                  value={choice.current ?? NONE}
                  onChange={(level) => onChange({ current: level === NONE ? null : level })}
                />
              )}
            </Field>
            <Field label={importWords.target}>
              {(control) => (
                <Select
                  {...control}
                  options={[...levels, { value: NONE, label: importWords.allLevels }]}
                  value={choice.target ?? NONE}
                  onChange={(level) => onChange({ target: level === NONE ? null : level })}
                />
              )}
            </Field>
          </>
        )}
      </div>
      {choice.target !== null && hasBetween(source.levels, choice) && (
        <Check label={importWords.between} checked={choice.between} onChange={(between) => onChange({ between })} />
      )}
    </Part>
  );
}

function hasBetween(levels: readonly string[], { current, target }: LadderChoice): boolean {
  return levels.indexOf(target ?? '') - levels.indexOf(current ?? '') > 1;
}
