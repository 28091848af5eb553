import { toDay } from '@/lib/domain/day';
import { nameOf } from '@/lib/domain/win/title';
import { readThing } from './read-thing';
import { readWeek, type Week } from './read-week';
import type { Summary } from './summary';

/** The summary of the log as it stands. */
export async function makeSummary(now: Date): Promise<Summary> {
  const today = toDay(now);
  const [week, thing] = await Promise.all([readWeek(today, now), readThing(today)]);
  return summaryOf(week, thing);
}

/** The summary of what was read; see `Summary`. */
export function summaryOf(
  { today, meter, weeks, inbox, followUps, isCheckInDue, recent, asked }: Week,
  thing: Summary['thing'],
) {
  const first = asked[0]?.criterion;
  const summary: Summary = {
    ...{ today, meter: meter.count, weeks, inbox, followUps, isCheckInDue, asked: asked.length, thing },
    recent: recent.map((win) => {
      const { id, occurredOn, status, kind, level } = win;
      return { id, title: nameOf(win), occurredOn, status, kind, level };
    }),
    firstAsked: first ? { what: first.what, dueOn: first.dueOn } : null,
  };
  return summary;
}
