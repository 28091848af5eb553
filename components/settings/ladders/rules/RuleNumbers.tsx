import type { ProofRule } from '@/lib/domain/ladder/ladder';
import { rulesWords } from '@/lib/i18n/en/ladders';
import { WholeNumber } from './WholeNumber';

/** What a field makes of the rule as it stands by then. */
export type RuleChange = (rule: ProofRule) => ProofRule;

export interface RuleProps {
  rule: ProofRule;
  onChange: (change: RuleChange) => void;
}

/** How many wins, and within how many days. */
export function RuleNumbers({ rule, onChange }: RuleProps) {
  return (
    <div className="ladders-numbers">
      <WholeNumber
        label={rulesWords.winsLabel}
        value={rule.wins}
        most={99}
        wrong={rulesWords.winsWrong}
        onChange={(wins) => onChange((now) => ({ ...now, wins }))}
      />
      <WholeNumber
        label={rulesWords.daysLabel}
        value={rule.days}
        most={3660}
        wrong={rulesWords.daysWrong}
        onChange={(days) => onChange((now) => ({ ...now, days }))}
      />
    </div>
  );
}
