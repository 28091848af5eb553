import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { listCheckIns, readCheckInDue } from '@/lib/db/check-ins';
import { listCriteria } from '@/lib/db/criteria';
import { countInbox } from '@/lib/db/inbox';
import { listRecentWins, listWinsBetween } from '@/lib/db/wins';
import { isAnswered } from '@/lib/domain/check-in';
import { dueSoon } from '@/lib/domain/criterion-due';
import { addDays, mondayOf } from '@/lib/domain/day';
import { WEEKS_SHOWN, weekMeter, weeksLogged } from '@/lib/domain/week';

const RECENT = 3;

/** This week, the quarter it ends, and the wins added last; live, undefined while it is read. */
export function useWeek() {
  const today = useToday();
  return useLive(async () => {
    const monday = mondayOf(today);
    const from = addDays(monday, -7 * (WEEKS_SHOWN - 1));
    const [wins, checkIns, { due }, inbox, recent, criteria] = await Promise.all([
      listWinsBetween(from, addDays(monday, 6)),
      listCheckIns(from, monday),
      readCheckInDue(new Date()),
      countInbox(),
      listRecentWins(RECENT),
      listCriteria(),
    ]);
    const answered = checkIns.filter(isAnswered).map((checkIn) => checkIn.monday);
    return {
      today,
      meter: weekMeter(wins, today),
      weeks: weeksLogged(wins, answered, today),
      inbox,
      isCheckInDue: due !== null,
      recent,
      asked: dueSoon(criteria, today),
    };
  }, [today]);
}
