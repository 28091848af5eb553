import { useState } from 'react';
import { DayRange, dayRangeTrouble } from '@/components/ui/fields/DayRange';
import type { Day } from '@/lib/domain/day';
import type { DayWindow } from '@/lib/domain/day-window';

interface Props {
  days: DayWindow;
  today: Day;
  onChange: (days: DayWindow) => void;
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
  const change = (part: Partial<DayWindow>) => {
    const next = { ...typed, ...part };
    setTyped(next);
    const { from, to } = dayRangeTrouble(next.from, next.to, today);
    if (from === undefined && to === undefined) onChange(next);
  };
  return <DayRange {...typed} latest={today} onChange={change} />;
}
