import { useState } from 'react';
import { Field } from '@/components/ui/fields/Field';
import { TextInput } from '@/components/ui/fields/TextInput';
import { toWindow } from '@/lib/domain/audit/audit-window';
import { type Day, isDayMeant } from '@/lib/domain/day';
import type { ReportWindow } from '@/lib/domain/report/report-window';
import { reportOptions as texts } from '@/lib/i18n/en/report';

interface Props {
  days: ReportWindow;
  today: Day;
  onChange: (days: ReportWindow) => void;
}

/** The first and the last day; they are asked for once both are days, in order and not still to come. */
export function OwnDays({ days, today, onChange }: Props) {
  const [typed, setTyped] = useState(days);
  const [known, setKnown] = useState(days);
  // Chosen elsewhere: what was typed gives way.
  if (known.from !== days.from || known.to !== days.to) {
    setKnown(days);
    setTyped(days);
  }
  const change = (part: Partial<ReportWindow>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    if (troubleOf(next, today).from === undefined && troubleOf(next, today).to === undefined) onChange(next);
  };
  const trouble = troubleOf(typed, today);
  return (
    <div className="report-days">
      <Field label={texts.from} error={trouble.from}>
        {(control) => (
          <TextInput {...control} type="date" required value={typed.from} onChange={(from) => change({ from })} />
        )}
      </Field>
      <Field label={texts.to} error={trouble.to}>
        {(control) => (
          <TextInput {...control} type="date" required value={typed.to} onChange={(to) => change({ to })} />
        )}
      </Field>
    </div>
  );
}

function troubleOf({ from, to }: ReportWindow, today: Day): { from?: string; to?: string } {
  const [noFrom, noTo] = [from, to].map((day) => (isDayMeant(day) ? undefined : texts.noDay));
  if (noFrom || noTo) return { from: noFrom, to: noTo };
  if (from > today || to > today) return from > today ? { from: texts.stillToCome } : { to: texts.stillToCome };
  return toWindow(from, to) === 'backwards' ? { from: texts.backwards } : {};
}
