import { type Day, EARLIEST_DAY, isDayMeant } from '@/lib/domain/day';
import { toWindow } from '@/lib/domain/day-window';
import { dayRangeWords as texts } from '@/lib/i18n/en/ui';
import './day-range.css';
import { Field } from './Field';
import { TextInput } from './TextInput';

interface Props {
  /** What stands in the fields: a day may be half typed. */
  from: string;
  to: string;
  /** No day after it is one that can be told of. */
  latest?: Day;
  onChange: (change: { from: string } | { to: string }) => void;
}

/** The first and the last day of a time. Each field says what is wrong with it; what that means, its place says. */
export function DayRange({ from, to, latest, onChange }: Props) {
  const trouble = dayRangeTrouble(from, to, latest);
  const limits = { type: 'date', required: true, min: EARLIEST_DAY, max: latest } as const;
  return (
    <div className="ui-day-range">
      <Field label={texts.from} error={trouble.from}>
        {(control) => <TextInput {...control} {...limits} value={from} onChange={(day) => onChange({ from: day })} />}
      </Field>
      <Field label={texts.to} error={trouble.to}>
        {(control) => <TextInput {...control} {...limits} value={to} onChange={(day) => onChange({ to: day })} />}
      </Field>
    </div>
  );
}

/** What is wrong with the two days, in words; nothing where they are a window up to `latest`. */
export function dayRangeTrouble(from: string, to: string, latest?: Day): { from?: string; to?: string } {
  const [noFrom, noTo] = [from, to].map((day) => (isDayMeant(day) ? undefined : texts.noDay));
  if (noFrom || noTo) return { from: noFrom, to: noTo };
  if (latest && from > latest) return { from: texts.stillToCome };
  if (latest && to > latest) return { to: texts.stillToCome };
  return toWindow(from, to) === 'backwards' ? { from: texts.backwards } : {};
}
