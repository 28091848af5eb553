import type { PlanProgress } from '@/lib/domain/plan/plan-progress';
import { sayDay } from '@/lib/i18n/dates';
import { checkpointWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';

/** When days 30, 60 and 90 are, in the margin. */
export function PlanDates({ progress: { dates } }: { progress: PlanProgress }) {
  return (
    <dl className="app-margin plan-dates numbers">
      {([30, 60, 90] as const).map((day) => (
        <div key={day}>
          <dt>{say(checkpointWords.title, { day })}</dt>
          <dd>{sayDay(dates[day])}</dd>
        </div>
      ))}
    </dl>
  );
}
