import type { Day, Month } from '@/lib/domain/day';
import { formatDay } from './formatters';
import { language } from './say';

/** "12 Mar 2026" as the language writes it. */
export function sayDay(day: Day): string {
  return formatDay(language(), day, { dateStyle: 'medium' });
}

/** "12 Mar" as the language writes it. */
export function sayShortDay(day: Day): string {
  return formatDay(language(), day, { day: 'numeric', month: 'short' });
}

/** "Mar 2026"; with `short`, "Mar". */
export function sayMonth(month: Month, short = false): string {
  const options: Intl.DateTimeFormatOptions = short ? { month: 'short' } : { month: 'short', year: 'numeric' };
  return formatDay(language(), `${month}-01`, options);
}

/** "Friday, Nov 27, 3:00 PM" as the language writes it, by the clock of this machine. */
export function sayMoment(moment: Date): string {
  const day: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(language(), { ...day, hour: 'numeric', minute: '2-digit' }).format(moment);
}

/** "3:00 PM" as the language writes it. */
export function sayHour(hour: number): string {
  const options: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(language(), options).format(Date.UTC(2026, 0, 1, hour));
}

/** "3:07:24 PM" as the language writes it, by the clock of this machine. */
export function sayTime(moment: Date): string {
  return new Intl.DateTimeFormat(language(), { timeStyle: 'medium' }).format(moment);
}
