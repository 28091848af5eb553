import { type Day, isDayMeant } from '@/lib/domain/day';
import { type DayWindow, lastMonths } from '@/lib/domain/day-window';

/** What an address of the report asks for; null asks for what is usual. */
export interface AskedReport {
  /** Null: the last twelve months. */
  from: Day | null;
  /** Null: today, whichever day that is when the address is opened. */
  to: Day | null;
  employer: string | null;
  ladder: string | null;
}

/** Reads `/report?from=…&to=…&employer=…&ladder=…`; days that are none are left out. */
export function readReportAddress(address: string): AskedReport {
  const params = new URLSearchParams(address.split('?', 2)[1] ?? '');
  const day = (name: string) => {
    const value = params.get(name);
    return value !== null && isDayMeant(value) ? value : null;
  };
  return { from: day('from'), to: day('to'), employer: params.get('employer'), ladder: params.get('ladder') };
}

/** The address that asks for it, `#` included. */
export function reportHref(asked: AskedReport): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== null) params.set(name, value);
  const query = params.toString();
  return query === '' ? '#/report' : `#/report?${query}`;
}

/** The days that are asked for; the usual ones where they run backwards or begin after today. */
export function windowOf({ from, to }: Pick<AskedReport, 'from' | 'to'>, today: Day): DayWindow {
  const usual = lastMonths(to ?? today, 12);
  const window = { from: from ?? usual.from, to: to ?? today };
  const isTellable = window.from <= window.to && window.from <= today;
  return isTellable ? window : lastMonths(today, 12);
}
