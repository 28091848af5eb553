import { Chip } from '@/components/ui/fields/Chip';
import { Field } from '@/components/ui/fields/Field';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';
import { importWords } from '@/lib/i18n/en/ladders';
import { spokenLadder } from '@/lib/i18n/spoken-ladder';
import type { LineEdit } from '@/lib/ladders/edit-ladder';
import { LONGEST } from '@/lib/ladders/import/limits';
import type { PreviewLine } from '@/lib/ladders/import-plan';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { RuleNumbers } from '../rules/RuleNumbers';

interface Props {
  line: PreviewLine;
  onEdit: (edit: LineEdit) => void;
}

/** What can be changed of a line before it is saved; the rest of its rule later, among the proof rules. */
export function LineFields({ line: { behaviour, category, edit }, onEdit }: Props) {
  const { statement, rule, alike = [] } = behaviour;
  const typed = { statement: edit.statement ?? statement, category: edit.category ?? category };
  return (
    <div className="ladders-fields">
      <Field
        label={importWords.statement}
        error={typed.statement.trim() === '' ? importWords.statementNeeded : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={1}
            maxLength={LONGEST.statement}
            value={typed.statement}
            onChange={(text) => onEdit({ statement: text.replace(/\n/g, ' ') })}
          />
        )}
      </Field>
      <Field label={importWords.category} error={typed.category.trim() === '' ? importWords.categoryNeeded : undefined}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={LONGEST.name}
            autoComplete="off"
            value={typed.category}
            onChange={(text) => onEdit({ category: text })}
          />
        )}
      </Field>
      <RuleNumbers rule={rule} onChange={(change) => onEdit({ rule: change(rule) })} />
      <fieldset className="ladders-clauses">
        <legend className="ui-field-label">{importWords.alike}</legend>
        <p className="note">{importWords.alikeHint}</p>
        <div className="row">
          {spokenLadder(seniorEngineer).behaviours.map(({ id, statement: builtIn }) => (
            <Chip
              key={id}
              pressed={alike.includes(id)}
              onToggle={(on) => onEdit({ alike: on ? [...alike, id] : alike.filter((each) => each !== id) })}
            >
              {builtIn}
            </Chip>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
