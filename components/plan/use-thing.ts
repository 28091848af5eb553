import { useReading } from '@/components/ui/use-reading';
import { useToday } from '@/components/ui/use-today';
import { readRunningPlan } from '@/lib/db/running-plan';
import { progressOf } from '@/lib/domain/plan-progress';
import { thingOfTheWeek } from '@/lib/domain/thing-of-the-week';
import { sayThing } from '@/lib/i18n/plan-sentences';

/** What the plan asks for this week, in words, and its day; null where no plan is under way, undefined while it is read. */
export function useThing(): { day: number; what: string; needs: string | null } | null | undefined {
  const today = useToday();
  const reading = useReading(async () => {
    const running = await readRunningPlan(today);
    if (!running) return null;
    const progress = progressOf({ ...running, today });
    const thing = thingOfTheWeek(running.plan, progress, running.log);
    return { day: progress.day, ...sayThing(thing, running.ladder) };
  }, [today]);
  if (reading.state === 'reading') return undefined;
  return reading.state === 'read' ? reading.value : null;
}
