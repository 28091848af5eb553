import { useToday } from '@/components/ui/page/use-today';
import type { Day } from '@/lib/domain/day';
import { asksForFollowUp } from '@/lib/domain/win/follow-up';
import { sayDay } from '@/lib/i18n/dates';
import { panelWords } from '@/lib/i18n/en/page-button';
import { say } from '@/lib/i18n/say';

interface Props {
  behaviourIds: readonly string[];
  /** When it is asked, or would be, what became of it; null: never. */
  day: Day | null;
}

/** Under behaviours that were chosen: that one of them is proved by its outcome alone, and when that is asked for. */
export function AsksOn({ behaviourIds, day }: Props) {
  const today = useToday();
  if (day === null || day < today || !behaviourIds.some(asksForFollowUp)) return null;
  return <p className="note">{say(panelWords.asksOn, { day: sayDay(day) })}</p>;
}
