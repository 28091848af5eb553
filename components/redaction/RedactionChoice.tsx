import { useId } from 'react';
import { Explain } from '@/components/ui/Explain';
import { REDACTION_LEVELS, type RedactionLevel } from '@/lib/domain/redaction/level';
import { redactionWords as texts } from '@/lib/i18n/en/redaction';
import './redaction.css';

interface Props {
  value: RedactionLevel;
  onChange: (level: RedactionLevel) => void;
}

/** How much a document tells: the three levels, each with who may read it. */
export function RedactionChoice({ value, onChange }: Props) {
  const name = useId();
  return (
    <fieldset className="redaction-choice" aria-labelledby={`${name}-title`}>
      <p>
        <span className="ui-field-label" id={`${name}-title`}>
          {texts.level}
        </span>
        <Explain of="redaction" />
      </p>
      {REDACTION_LEVELS.map((level) => (
        <div key={level} className="redaction-level">
          <input
            type="radio"
            name={name}
            id={`${name}-${level}`}
            checked={level === value}
            onChange={() => onChange(level)}
            aria-describedby={`${name}-${level}-who`}
          />
          <label htmlFor={`${name}-${level}`}>{texts.levels[level].name}</label>
          <p className="note" id={`${name}-${level}-who`}>
            {texts.levels[level].who}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
