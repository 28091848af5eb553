import { Chip } from '@/components/ui/fields/Chip';
import { Field } from '@/components/ui/fields/Field';
import { Segmented } from '@/components/ui/fields/Segmented';
import { Select } from '@/components/ui/fields/Select';
import { TextArea } from '@/components/ui/fields/TextArea';
import { TextInput } from '@/components/ui/fields/TextInput';
import type { ProofRule } from '@/lib/domain/ladder/ladder';
import { PERSON_KINDS, SCOPES, TEXT_LIMIT, TITLE_LIMIT } from '@/lib/domain/win/win';
import { checklist as texts } from '@/lib/i18n/en/checklist';
import { type Asked, asks, type EvidenceForm } from './evidence-form';

interface Props {
  asked: Asked;
  rule: ProofRule;
  form: EvidenceForm;
  onChange: (changes: Partial<EvidenceForm>) => void;
  error?: string;
}

/** The control for one thing that a rule looks at. */
export function AskedField({ asked, rule, form, onChange, error }: Props) {
  switch (asked) {
    case 'origin':
      return (
        <Segmented
          label={texts.origin}
          options={(['identified', 'assigned'] as const).map((value) => ({ value, label: texts.origins[value] }))}
          value={form.origin === 'unclear' ? null : form.origin}
          onChange={(origin) => onChange({ origin })}
        />
      );
    case 'held':
      return (
        <div className="checklist-stack">
          <Segmented
            label={texts.held}
            options={(['held', 'did-not-hold', 'pending'] as const).map((value) => ({
              value,
              label: texts.heldStates[value],
            }))}
            value={form.held}
            onChange={(held) => onChange({ held })}
          />
          <p className="note">{texts.heldHint}</p>
        </div>
      );
    case 'scope':
      return (
        <Segmented
          label={texts.scope}
          options={SCOPES.map((value) => ({ value, label: texts.scopes[value] }))}
          value={form.scope}
          onChange={(scope) => onChange({ scope })}
        />
      );
    case 'unprompted':
      return (
        <div>
          <Chip pressed={form.unprompted} onToggle={(unprompted) => onChange({ unprompted })}>
            {texts.unprompted}
          </Chip>
        </div>
      );
    case 'who':
      return <Who rule={rule} form={form} onChange={onChange} />;
    case 'link':
      return (
        <Field label={texts.link} hint={texts.linkHints[linkClause(rule)]} error={error}>
          {(control) => (
            <TextInput
              {...control}
              type="url"
              inputMode="url"
              value={form.link}
              onChange={(link) => onChange({ link })}
            />
          )}
        </Field>
      );
    default:
      return (
        <Field label={texts.fields[asked]} hint={asked === 'note' ? texts.noteHint : undefined}>
          {(control) => (
            <TextArea
              {...control}
              rows={1}
              maxLength={TEXT_LIMIT}
              value={form[asked]}
              onChange={(text) => onChange({ [asked]: text })}
            />
          )}
        </Field>
      );
  }
}

function linkClause(rule: ProofRule): keyof typeof texts.linkHints {
  const clauses = ['review-artifact', 'written-artifact', 'artifact-or-note'] as const;
  return clauses.find((clause) => asks(rule, clause)) ?? 'artifact';
}

function Who({ rule, form, onChange }: Pick<Props, 'rule' | 'form' | 'onChange'>) {
  const kinds = PERSON_KINDS.filter((kind) => kind !== 'engineer' || !asks(rule, 'non-engineer'));
  return (
    <div className="checklist-who">
      <Field label={texts.who} hint={asks(rule, 'outside-team') ? texts.whoOutside : texts.whoHint}>
        {(control) => (
          <TextInput {...control} maxLength={TITLE_LIMIT} value={form.who} onChange={(who) => onChange({ who })} />
        )}
      </Field>
      <Field label={texts.as}>
        {(control) => (
          <Select
            {...control}
            options={kinds.map((value) => ({ value, label: texts.people[value] }))}
            value={form.as}
            onChange={(as) => onChange({ as })}
          />
        )}
      </Field>
    </div>
  );
}
