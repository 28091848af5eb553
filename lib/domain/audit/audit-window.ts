import { parseISO, subMonths } from 'date-fns';
import { type Day, isDayMeant, toDay } from '@/lib/domain/day';

/** The time that is looked back on; both days are in it. */
export interface AuditWindow {
  from: Day;
  to: Day;
}

/** The six months up to today. */
export function lastSixMonths(today: Day): AuditWindow {
  return { from: toDay(subMonths(parseISO(today), 6)), to: today };
}

/** What two typed days are: a window, or what is wrong with them. */
export function toWindow(from: string, to: string): AuditWindow | 'no-day' | 'backwards' {
  if (!isDayMeant(from) || !isDayMeant(to)) return 'no-day';
  return from > to ? 'backwards' : { from, to };
}
