import { Chip } from '@/components/ui/Chip';
import { CLAUSES, type ClauseId, type ProofRule } from '@/lib/domain/ladder';
import { rulesWords } from '@/lib/i18n/en/ladders';
import { missingClauses } from '@/lib/i18n/en/proof';
import { WholeNumber } from './WholeNumber';

interface Props {
  rule: ProofRule;
  onChange: (rule: ProofRule) => void;
}

/** How many wins, within how many days, carrying what. */
export function RuleFields({ rule, onChange }: Props) {
  return (
    <div className="ladders-fields">
      <RuleNumbers rule={rule} onChange={onChange} />
      <Clauses label={rulesWords.eachLabel} chosen={rule.each} onChange={(each) => onChange({ ...rule, each })} />
      <Clauses label={rulesWords.onceLabel} chosen={rule.once} onChange={(once) => onChange({ ...rule, once })} />
      <label className="ladders-check">
        <input
          type="checkbox"
          checked={rule.lessonsCount}
          onChange={(event) => onChange({ ...rule, lessonsCount: event.target.checked })}
        />
        {rulesWords.lessonsLabel}
      </label>
    </div>
  );
}

export function RuleNumbers({ rule, onChange }: Props) {
  return (
    <div className="ladders-numbers">
      <WholeNumber
        label={rulesWords.winsLabel}
        value={rule.wins}
        most={99}
        wrong={rulesWords.winsWrong}
        onChange={(wins) => onChange({ ...rule, wins })}
      />
      <WholeNumber
        label={rulesWords.daysLabel}
        value={rule.days}
        most={3660}
        wrong={rulesWords.daysWrong}
        onChange={(days) => onChange({ ...rule, days })}
      />
    </div>
  );
}

interface ClausesProps {
  label: string;
  chosen: readonly ClauseId[];
  onChange: (chosen: ClauseId[]) => void;
}

function Clauses({ label, chosen, onChange }: ClausesProps) {
  return (
    <fieldset className="ladders-clauses">
      <legend className="ui-field-label">{label}</legend>
      <div className="ladders-chips">
        {CLAUSES.map((clause) => (
          <Chip
            key={clause}
            pressed={chosen.includes(clause)}
            onToggle={(on) => onChange(on ? [...chosen, clause] : chosen.filter((each) => each !== clause))}
          >
            {missingClauses[clause]}
          </Chip>
        ))}
      </div>
    </fieldset>
  );
}
