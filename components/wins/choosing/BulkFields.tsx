import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import type { Employer } from '@/lib/domain/employer';
import { bulkWords as texts } from '@/lib/i18n/en/bulk-edit';
import { namesWords } from '@/lib/i18n/en/names';
import { fieldWords, statusNames } from '@/lib/i18n/en/wins';
import { type BulkDraft, BY_DAY } from './bulk-draft';

interface Props {
  draft: BulkDraft;
  employers: readonly Employer[];
  onChange: (change: Partial<BulkDraft>) => void;
}

/** Status, privacy and, for somebody who knows two, the employer. */
export function BulkFields({ draft, employers, onChange }: Props) {
  const leave = { value: '', label: texts.leave } as const;
  return (
    <div className="bulk-fields">
      <Field label={fieldWords.status}>
        {(control) => (
          <Select
            {...control}
            options={[
              leave,
              ...(['ready', 'archived', 'inbox'] as const).map((value) => ({ value, label: statusNames[value] })),
            ]}
            value={draft.status}
            onChange={(status) => onChange({ status })}
          />
        )}
      </Field>
      <Field label={texts.privacy}>
        {(control) => (
          <Select
            {...control}
            options={[leave, { value: 'private', label: texts.private }, { value: 'normal', label: texts.notPrivate }]}
            value={draft.visibility}
            onChange={(visibility) => onChange({ visibility })}
          />
        )}
      </Field>
      <Field label={texts.confidential}>
        {(control) => (
          <Select
            {...control}
            options={[
              leave,
              { value: 'yes', label: texts.isConfidential },
              { value: 'no', label: texts.notConfidential },
            ]}
            value={draft.confidential}
            onChange={(confidential) => onChange({ confidential })}
          />
        )}
      </Field>
      {employers.length > 1 && (
        <Field label={namesWords.employerField}>
          {(control) => (
            <Select
              {...control}
              options={[
                leave,
                { value: BY_DAY, label: texts.byDay },
                ...employers.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              value={draft.employer}
              onChange={(employer) => onChange({ employer })}
            />
          )}
        </Field>
      )}
    </div>
  );
}
