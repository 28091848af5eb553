import type { Win } from '@/lib/domain/win/win';
import { addDays, type Day, mondayOf } from './day';

type DatedWin = Pick<Win, 'status' | 'deletedAt' | 'occurredOn'>;

/** Two wins a week are on track, three fill the meter. */
const ON_TRACK = 2;
const FULL = 3;
/** This week and the twelve before: a quarter. */
export const WEEKS_SHOWN = 13;

export interface WeekMeter {
  count: number;
  grains: 0 | 1 | 2 | 3;
  onTrack: boolean;
  full: boolean;
}

/** Wins and lessons of the week of `today`, Monday to Sunday, unrefined ones too; not what is archived or trashed. */
export function weekMeter(wins: readonly DatedWin[], today: Day): WeekMeter {
  const monday = mondayOf(today);
  const sunday = addDays(monday, 6);
  const count = wins.filter(
    (win) => win.status !== 'archived' && !win.deletedAt && win.occurredOn >= monday && win.occurredOn <= sunday,
  ).length;
  return weekMeterOf(count);
}

/** The meter of a week with so many wins. */
export function weekMeterOf(count: number): WeekMeter {
  return { count, grains: grainsFor(count), onTrack: count >= ON_TRACK, full: count >= FULL };
}

function grainsFor(count: number): WeekMeter['grains'] {
  if (count >= 3) return 3;
  if (count === 2) return 2;
  return count === 1 ? 1 : 0;
}

/** Of this week and the twelve before, those with a finished check-in (quiet ones too) or at least one ready win. */
export function weeksLogged(
  wins: readonly DatedWin[],
  finishedCheckInDays: readonly Day[],
  today: Day,
): { logged: number; of: number } {
  const thisMonday = mondayOf(today);
  const from = addDays(thisMonday, -7 * (WEEKS_SHOWN - 1));
  const until = addDays(thisMonday, 6);
  const winDays = wins.filter((win) => win.status === 'ready' && !win.deletedAt).map((win) => win.occurredOn);
  const days = new Set([...winDays, ...finishedCheckInDays].filter((day) => day >= from && day <= until));
  return { logged: new Set([...days].map(mondayOf)).size, of: WEEKS_SHOWN };
}
