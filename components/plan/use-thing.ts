import { useToday } from '@/components/ui/page/use-today';
import { useReading } from '@/components/ui/use-reading';
import { readThing } from '@/lib/popup-summary/read-thing';
import type { Summary } from '@/lib/popup-summary/summary';

/** What the plan asks for this week, in words, and its day; null where no plan is under way, undefined while it is read. */
export function useThing(): Summary['thing'] | undefined {
  const today = useToday();
  const reading = useReading(() => readThing(today), [today]);
  if (reading.state === 'reading') return undefined;
  return reading.state === 'read' ? reading.value : null;
}
