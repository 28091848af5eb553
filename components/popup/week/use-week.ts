import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readWeek } from '@/lib/popup-summary/read-week';

/** This week, the quarter it ends, and the wins added last; live, undefined while it is read. */
export function useWeek() {
  const today = useToday();
  return useLive(() => readWeek(today, new Date()), [today]);
}
