import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import type { Behaviour, ProofRule } from '@/lib/domain/ladder/ladder';
import { rulesWords } from '@/lib/i18n/en/ladders';
import { sayRule } from '@/lib/i18n/rule-sentences';
import { say } from '@/lib/i18n/say';
import { RuleFields } from './RuleFields';
import type { RuleChange } from './RuleNumbers';

interface Props {
  /** With the rule that the ladder came with. */
  behaviour: Behaviour;
  /** The user's own rule in its place. */
  own: ProofRule | undefined;
  onChange: (change: RuleChange) => void;
  onBack: (before: ProofRule) => void;
}

/** One behaviour and its proof in a sentence; the fields come when they are asked for. */
export function RuleRow({ behaviour, own, onChange, onBack }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { id, statement, rule } = behaviour;
  return (
    <section className="ladders-rule" aria-labelledby={`rule-${id}`}>
      <h3 id={`rule-${id}`} dir="auto">
        {statement}
      </h3>
      <p>
        {sayRule(own ?? rule)} {own && <Tag tone="grain">{rulesWords.own}</Tag>}
      </p>
      <div className="settings-actions">
        <Button
          kind="quiet"
          aria-expanded={isOpen}
          aria-label={say(rulesWords.changeOf, { statement })}
          onClick={() => setOpen(!isOpen)}
        >
          {rulesWords.change}
        </Button>
        {own && (
          <Button kind="quiet" aria-label={say(rulesWords.backOf, { statement })} onClick={() => onBack(own)}>
            {rulesWords.back}
          </Button>
        )}
      </div>
      {isOpen && <RuleFields rule={own ?? rule} onChange={onChange} />}
    </section>
  );
}
