import { useState } from 'react';
import { StorageTrouble } from '@/components/app/StorageTrouble';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useToday } from '@/components/ui/use-today';
import { endPlan, pausePlan, resumePlan } from '@/lib/db/plans';
import type { Plan } from '@/lib/domain/plan';
import { isPausedOn } from '@/lib/domain/plan-days';
import { datesOf } from '@/lib/domain/plan-progress';
import { sayDay } from '@/lib/i18n/dates';
import { actWords, planWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import { useActs } from './use-acts';

/** Pause and go on, end early, move on. */
export function PlanActs({ plan }: { plan: Plan }) {
  const today = useToday();
  const { run, isBusy, trouble, said } = useActs();
  const [isAsking, setAsking] = useState(false);
  const pause = plan.pauses.find(({ to }) => to === null);
  return (
    <section className="plan-part plan-acts" aria-labelledby="plan-acts">
      <h2 id="plan-acts">{planWords.foot}</h2>
      <p className="muted">
        {pause
          ? say(actWords.restSince, { day: sayDay(pause.from), last: sayDay(datesOf(plan, today)[90]) })
          : actWords.pauseWhat}
      </p>
      <div className="plan-ways">
        {isPausedOn(plan, today) ? (
          <Button kind="primary" busy={isBusy} onClick={() => run(() => resumePlan(plan.id), actWords.resumed)}>
            {actWords.resume}
          </Button>
        ) : (
          <Button busy={isBusy} onClick={() => run(() => pausePlan(plan.id), actWords.paused)}>
            {actWords.pause}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setAsking(true)}>
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
      {trouble && <StorageTrouble reason={trouble} title={actWords.notDone} />}
      <Dialog
        open={isAsking}
        onClose={() => setAsking(false)}
        title={actWords.endAsk}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{actWords.endNo}</Button>
            <Button kind="primary" busy={isBusy} onClick={() => run(() => endPlan(plan.id))}>
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
