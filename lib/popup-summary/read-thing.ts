import { readRunningPlan } from '@/lib/db/plan/running-plan';
import type { Day } from '@/lib/domain/day';
import { progressOf } from '@/lib/domain/plan/plan-progress';
import { thingOfTheWeek } from '@/lib/domain/plan/thing-of-the-week';
import { sayThing } from '@/lib/i18n/plan-sentences';
import { language } from '@/lib/i18n/say';
import type { Summary } from './summary';

/** What the plan asks for this week, in words, and its day; null where no plan is under way. */
export async function readThing(today: Day): Promise<Summary['thing']> {
  const running = await readRunningPlan(today);
  if (!running) return null;
  const progress = progressOf({ ...running, today });
  const said = sayThing(thingOfTheWeek(running.plan, progress, running.log), running.ladder);
  return { day: progress.day, language: language(), ...said };
}
