import { listCheckIns, readCheckInDue } from '@/lib/db/check-ins';
import { readLeaves } from '@/lib/db/counting/aggregates';
import { listCriteria } from '@/lib/db/talk/criteria';
import { listRecentWins } from '@/lib/db/win/wins';
import { isAnswered } from '@/lib/domain/check-in/check-in';
import { countLog } from '@/lib/domain/counting/count-log';
import { addDays, type Day, mondayOf } from '@/lib/domain/day';
import { dueSoon } from '@/lib/domain/talk/criterion-due';
import { WEEKS_SHOWN, weekMeter, weeksLogged } from '@/lib/domain/week';

const RECENT = 3;

/** This week, the quarter it ends, and the wins added last. */
export async function readWeek(today: Day, now: Date) {
  const monday = mondayOf(today);
  const [from, to] = [addDays(monday, -7 * (WEEKS_SHOWN - 1)), addDays(monday, 6)];
  const [leaves, checkIns, { due }, criteria] = await Promise.all([
    readLeaves(),
    listCheckIns(from, monday),
    readCheckInDue(now),
    listCriteria(),
  ]);
  const recent = await listRecentWins(leaves, RECENT);
  const { inbox, followUps, dated } = countLog(leaves, { today, from, to });
  const answered = checkIns.filter(isAnswered).map((checkIn) => checkIn.monday);
  return {
    today,
    meter: weekMeter(dated, today),
    weeks: weeksLogged(dated, answered, today),
    inbox,
    followUps,
    isCheckInDue: due !== null,
    recent,
    asked: dueSoon(criteria, today),
  };
}
export type Week = Awaited<ReturnType<typeof readWeek>>;
