import { parseISO } from 'date-fns';
import type { Day, Month } from '@/lib/domain/day';
import { language } from './say';

/** "12 Mar 2026" as the language writes it. */
export function sayDay(day: Day): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: 'medium' }).format(parseISO(day));
}

/** "Mar 2026"; with `short`, "Mar". */
export function sayMonth(month: Month, short = false): string {
  const options: Intl.DateTimeFormatOptions = short ? { month: 'short' } : { month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(language(), options).format(parseISO(`${month}-01`));
}

/** "Fri, 27 Nov, 15:00" as the language writes it, in the time of this machine. */
export function sayMoment(moment: Date): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  };
  return new Intl.DateTimeFormat(language(), options).format(moment);
}
