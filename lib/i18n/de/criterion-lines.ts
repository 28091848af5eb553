import type * as en from '../en/criterion-lines';
import type { Translated } from '../translated';

export const criterionLineWords: Translated<typeof en.criterionLineWords> = {
  states: { open: 'Offen', shown: 'Gezeigt', agreed: 'Bestätigt', dropped: 'Entfallen' },
  dueOn: 'fällig am {day}',
  dueToday: 'heute fällig',
  dueIn: { one: 'in {n} Tag fällig', other: 'in {n} Tagen fällig' },
  passed: { one: 'seit {n} Tag fällig', other: 'seit {n} Tagen fällig' },
  dueLine: 'Verlangt: {what} · {due}',
  more: { one: 'und {n} weiteres', other: 'und {n} weitere' },
  askedFor: 'Verlangt am {day}: {what}',
  askedOn: 'Verlangt am {day}',
};
