import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { countInbox } from '@/lib/db/inbox';
import { listRecentWins, listWinsBetween } from '@/lib/db/wins';
import { addDays, mondayOf } from '@/lib/domain/day';
import { WEEKS_SHOWN, weekMeter, weeksLogged } from '@/lib/domain/week';

const RECENT = 3;

/** This week, the quarter it ends, and the wins added last; live, undefined while it is read. */
export function useWeek() {
  const today = useToday();
  return useLive(async () => {
    const monday = mondayOf(today);
    const [wins, inbox, recent] = await Promise.all([
      listWinsBetween(addDays(monday, -7 * (WEEKS_SHOWN - 1)), addDays(monday, 6)),
      countInbox(),
      listRecentWins(RECENT),
    ]);
    return { today, meter: weekMeter(wins, today), weeks: weeksLogged(wins, [], today), inbox, recent };
  }, [today]);
}
