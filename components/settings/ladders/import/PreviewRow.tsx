import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { importWords, warningWords } from '@/lib/i18n/en/ladders';
import { sayList, sayQuoted } from '@/lib/i18n/lists';
import { sayRule } from '@/lib/i18n/rule-sentences';
import { say } from '@/lib/i18n/say';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import type { LineEdit } from '@/lib/ladders/edit-ladder';
import type { PreviewLine } from '@/lib/ladders/import-plan';
import { lineWarnings } from '@/lib/ladders/line-warnings';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { LineFields } from './LineFields';

interface Props {
  line: PreviewLine;
  onEdit: (edit: LineEdit) => void;
}

/** One line to be: what it says, its proof, what it restates, and what to look at. */
export function PreviewRow({ line, onEdit }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { behaviour, edit } = line;
  const { statement, rule, alike = [] } = behaviour;
  const isDropped = edit.isDropped === true;
  return (
    <li className="ladders-line" data-dropped={isDropped || undefined}>
      <p className="words" dir="auto">
        {statement}
      </p>
      {!isDropped && (
        <>
          <p className="note">
            {sayRule(rule)} {alike.length > 0 && say(importWords.restates, { behaviours: listed(alike) })}
          </p>
          {lineWarnings(statement).map((warning) => (
            <p key={warning} className="margin-note">
              {warningWords[warning]}
            </p>
          ))}
        </>
      )}
      <div className="settings-actions">
        {!isDropped && (
          <Button
            kind="quiet"
            aria-expanded={isOpen}
            aria-label={isOpen ? undefined : say(importWords.editOf, { statement })}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? importWords.done : importWords.edit}
          </Button>
        )}
        <Button
          kind="quiet"
          aria-label={say(isDropped ? importWords.putBackOf : importWords.dropOf, { statement })}
          onClick={() => onEdit({ isDropped: !isDropped })}
        >
          {isDropped ? importWords.putBack : importWords.drop}
        </Button>
      </div>
      {isOpen && !isDropped && <LineFields line={line} onEdit={onEdit} />}
    </li>
  );
}

function listed(ids: readonly string[]): string {
  const names = spokenLadder(seniorEngineer)
    .behaviours.filter(({ id }) => ids.includes(id))
    .map(({ statement }) => sayQuoted(statement));
  return sayList(names);
}
