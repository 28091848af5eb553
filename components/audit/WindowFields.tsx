import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { toWindow } from '@/lib/domain/audit/audit-window';
import { isDayMeant } from '@/lib/domain/day';
import { audit } from '@/lib/i18n/en/audit';

interface Props {
  from: string;
  to: string;
  onChange: (change: { from?: string; to?: string }) => void;
}

/** The first and the last day that are looked back on. */
export function WindowFields({ from, to, onChange }: Props) {
  const wrong = toWindow(from, to);
  const troubleOf = (day: string) => (isDayMeant(day) ? undefined : audit.noDay);
  return (
    <div className="audit-days">
      <Field label={audit.from} error={troubleOf(from) ?? (wrong === 'backwards' ? audit.backwards : undefined)}>
        {(control) => (
          <TextInput {...control} type="date" required value={from} onChange={(day) => onChange({ from: day })} />
        )}
      </Field>
      <Field label={audit.to} error={troubleOf(to)}>
        {(control) => (
          <TextInput {...control} type="date" required value={to} onChange={(day) => onChange({ to: day })} />
        )}
      </Field>
    </div>
  );
}
