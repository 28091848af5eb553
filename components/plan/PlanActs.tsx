import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useToday } from '@/components/ui/page/use-today';
import { type Endings, endPlan } from '@/lib/db/plan/plan-endings';
import { pausePlan } from '@/lib/db/plan/plans';
import type { Plan } from '@/lib/domain/plan/plan';
import { isPausedOn, PLAN_DAYS, planDayOf } from '@/lib/domain/plan/plan-days';
import { actWords, planWords } from '@/lib/i18n/en/plan';
import { PlanTrouble } from './PlanTrouble';
import { useActs } from './use-acts';

interface Props {
  plan: Plan;
  onEnded: (act: Endings) => void;
}

/** Pause, end early, move on. */
export function PlanActs({ plan, onEnded }: Props) {
  const today = useToday();
  const heading = useRef<HTMLHeadingElement>(null);
  const { run, isBusy, trouble, said } = useActs();
  const [isAsking, setAsking] = useState(false);
  // After day 90 no day is left to count.
  const canPause = !isPausedOn(plan, today) && planDayOf(plan, today) < PLAN_DAYS;
  const pause = async () => {
    if (await run(() => pausePlan(plan.id), actWords.paused)) heading.current?.focus();
  };
  const end = () =>
    run(async () => {
      const outcome = await endPlan(plan.id);
      if (outcome.ok) {
        // What is said of it is heard once nothing lies above it.
        setAsking(false);
        onEnded(outcome.act);
      }
      return outcome;
    });
  return (
    <section className="plan-part" aria-labelledby="plan-acts">
      <h2 id="plan-acts" ref={heading} tabIndex={-1}>
        {canPause ? planWords.foot : planWords.footLast}
      </h2>
      {canPause && <p className="muted">{actWords.pauseWhat}</p>}
      <div className="row">
        {canPause && (
          <Button busy={isBusy} onClick={pause}>
            {actWords.pause}
          </Button>
        )}
        <Button kind={canPause ? 'quiet' : undefined} onClick={() => setAsking(true)}>
          {actWords.end}
        </Button>
      </div>
      <p role="status" className="note">
        {said}
      </p>
      <p>
        {actWords.movingOn}{' '}
        <a className="ui-link" href="#/plan/moving-on">
          {actWords.movingOnLink}
        </a>
      </p>
      {trouble && <PlanTrouble reason={trouble} />}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={actWords.endAsk}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{actWords.endNo}</Button>
            <Button kind="primary" busy={isBusy} onClick={end}>
              {actWords.endYes}
            </Button>
          </>
        }
      >
        <p>{actWords.endAskWhat}</p>
      </Dialog>
    </section>
  );
}
