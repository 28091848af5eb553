import { Field } from '@/components/ui/fields/Field';
import { Select } from '@/components/ui/fields/Select';
import { sayHour } from '@/lib/i18n/dates';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface Props {
  label: string;
  hour: number;
  onChange: (hour: number) => void;
}

/** One of the 24 hours of a local day. */
export function HourField({ label, hour, onChange }: Props) {
  const options = HOURS.map((each) => ({ value: String(each), label: sayHour(each) }));
  return (
    <Field label={label}>
      {(control) => (
        <Select {...control} options={options} value={String(hour)} onChange={(value) => onChange(Number(value))} />
      )}
    </Field>
  );
}
