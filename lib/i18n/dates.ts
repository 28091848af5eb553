import { type Day, type Month, toDay } from '@/lib/domain/day';
import { formatDay } from './formatters';
import { language } from './say';

/** "12 Mar 2026" as the language writes it. */
export function sayDay(day: Day): string {
  return formatDay(language(), day, { dateStyle: 'medium' });
}

/** "12 Mar" of this year, "12 Mar 2025" of another: for lists, which the years would fill. */
export function sayNearDay(day: Day, now: Day = toDay(new Date())): string {
  if (day.slice(0, 4) === now.slice(0, 4)) return sayShortDay(day);
  return formatDay(language(), day, { day: 'numeric', month: 'short', year: 'numeric' });
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
  return sayClock(moment, { ...day, hour: 'numeric', minute: '2-digit' });
}

/** "3:00 PM" as the language writes it. */
export function sayHour(hour: number): string {
  return sayClock(Date.UTC(2026, 0, 1, hour), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' });
}

/** "3:07:24 PM" as the language writes it, by the clock of this machine. */
export function sayTime(moment: Date): string {
  return sayClock(moment, { timeStyle: 'medium' });
}

const ONE = ['day month', 'month day', 'minute dayPeriod', 'second dayPeriod'];

/** A day and its month stay on one line, and so do an hour and its half of the day. */
function sayClock(moment: Date | number, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(language(), options).formatToParts(moment);
  const isWithinOne = (at: number) => ONE.includes(`${parts[at - 1]?.type} ${parts[at + 1]?.type}`);
  return parts.map(({ value }, at) => (isWithinOne(at) ? value.replace(/\s/g, '\u00a0') : value)).join('');
}
