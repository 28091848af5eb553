import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { useReading } from '@/components/ui/use-reading';
import { listEmployers } from '@/lib/db/redaction/employers';
import { employerOf } from '@/lib/domain/employer';
import { namesWords as texts } from '@/lib/i18n/en/names';
import { say } from '@/lib/i18n/say';
import { useEditing } from '../editing';

/** For whom it was done: by its day, or by choice; asked only of somebody who knows two employers. */
export function EmployerField() {
  const { win, change } = useEditing();
  const reading = useReading(listEmployers, []);
  const employers = reading.state === 'read' ? reading.value : [];
  if (employers.length < 2) return null;
  const byDay = employerOf({ employerId: null, occurredOn: win.occurredOn }, employers);
  const name = employers.find(({ id }) => id === byDay)?.name;
  return (
    <Field label={texts.employerField}>
      {(control) => (
        <Select
          {...control}
          data-field="employerId"
          options={[
            { value: '', label: name ? say(texts.employerByDay, { name }) : texts.employerUnknown },
            ...employers.map((employer) => ({ value: employer.id, label: employer.name })),
          ]}
          value={employers.some(({ id }) => id === win.employerId) ? (win.employerId ?? '') : ''}
          onChange={(id) => change({ employerId: id === '' ? null : id })}
        />
      )}
    </Field>
  );
}
