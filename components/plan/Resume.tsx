import { Button } from '@/components/ui/Button';
import { resumePlan } from '@/lib/db/plan/plans';
import type { Plan } from '@/lib/domain/plan/plan';
import { isPausedOn } from '@/lib/domain/plan/plan-days';
import { datesOf } from '@/lib/domain/plan/plan-progress';
import { sayDay } from '@/lib/i18n/dates';
import { actWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import { PlanTrouble } from './PlanTrouble';
import { useActs } from './use-acts';

interface Props {
  plan: Plan;
  today: string;
  onDone: () => void;
}

/** Since when the plan rests, and the way on. */
export function Resume({ plan, today, onDone }: Props) {
  const { run, isBusy, trouble } = useActs();
  const pause = plan.pauses.find((each) => isPausedOn({ pauses: [each] }, today));
  const resume = async () => {
    if (await run(() => resumePlan(plan.id))) onDone();
  };
  return (
    <>
      {pause && (
        <p className="muted">
          {say(actWords.restSince, { day: sayDay(pause.from), last: sayDay(datesOf(plan, today)[90]) })}
        </p>
      )}
      <p>
        <Button kind="primary" busy={isBusy} onClick={resume}>
          {actWords.resume}
        </Button>
      </p>
      {trouble && <PlanTrouble reason={trouble} />}
    </>
  );
}
