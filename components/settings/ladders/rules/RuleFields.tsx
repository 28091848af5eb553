import { Check } from '@/components/ui/fields/Check';
import { Chip } from '@/components/ui/fields/Chip';
import { CLAUSES, type ClauseId } from '@/lib/domain/ladder/ladder';
import { rulesWords } from '@/lib/i18n/en/ladders';
import { missingClauses } from '@/lib/i18n/en/proof';
import { RuleNumbers, type RuleProps } from './RuleNumbers';

/** How many wins, within how many days, carrying what. */
export function RuleFields({ rule, onChange }: RuleProps) {
  return (
    <div className="ladders-fields">
      <RuleNumbers rule={rule} onChange={onChange} />
      <Clauses
        label={rulesWords.eachLabel}
        chosen={rule.each}
        onToggle={(clause, on) => onChange((now) => ({ ...now, each: toggled(now.each, clause, on) }))}
      />
      <Clauses
        label={rulesWords.onceLabel}
        chosen={rule.once}
        onToggle={(clause, on) => onChange((now) => ({ ...now, once: toggled(now.once, clause, on) }))}
      />
      <Check
        label={rulesWords.lessonsLabel}
        checked={rule.lessonsCount}
        onChange={(lessonsCount) => onChange((now) => ({ ...now, lessonsCount }))}
      />
    </div>
  );
}

interface ClausesProps {
  label: string;
  chosen: readonly ClauseId[];
  onToggle: (clause: ClauseId, on: boolean) => void;
}

function toggled(chosen: readonly ClauseId[], clause: ClauseId, on: boolean): ClauseId[] {
  const others = chosen.filter((each) => each !== clause);
  return on ? [...others, clause] : others;
}

function Clauses({ label, chosen, onToggle }: ClausesProps) {
  return (
    <fieldset className="ladders-clauses">
      <legend className="ui-field-label">{label}</legend>
      <div className="row">
        {CLAUSES.map((clause) => (
          <Chip key={clause} pressed={chosen.includes(clause)} onToggle={(on) => onToggle(clause, on)}>
            {missingClauses[clause]}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
