import { Page } from '@/components/app/Page';
import { useLadder } from '@/components/ladder/LadderProvider';
import { Notice } from '@/components/ui/Notice';
import { Toast } from '@/components/ui/Toast';
import type { Endings } from '@/lib/db/plan/plan-endings';
import type { Plan } from '@/lib/domain/plan/plan';
import { PLAN_DAYS } from '@/lib/domain/plan/plan-days';
import { planWords } from '@/lib/i18n/en/plan';
import { stepActs } from '@/lib/i18n/en/plan-steps';
import { say } from '@/lib/i18n/say';
import { Checkpoints } from './Checkpoints';
import { Focus } from './Focus';
import { History } from './History';
import { PlanActs } from './PlanActs';
import { PlanDates } from './PlanDates';
import { PhasePart } from './steps/PhasePart';
import { useSteps } from './steps/use-steps';
import { type Running, useRunning } from './use-plans';
import { WeekThing } from './WeekThing';
import { Weeks } from './weeks/Weeks';

interface Props {
  plan: Plan;
  earlier: readonly Plan[];
  onEnded: (act: Endings) => void;
}

/** The plan that is under way. */
export function RunningPlan({ plan, earlier, onEnded }: Props) {
  const running = useRunning(plan);
  return (
    <Page title={planWords.title} margin className="plan">
      {running === null && (
        <Notice tone="info" title={planWords.ladderGone}>
          {planWords.ladderGoneWhat}
        </Notice>
      )}
      {running && <Parts running={running} />}
      {running !== undefined && <PlanActs plan={plan} onEnded={onEnded} />}
      <History plans={earlier} />
    </Page>
  );
}

function Parts({ running }: { running: Running }) {
  const active = useLadder();
  const steps = useSteps(running);
  const { plan, ladder, progress } = running;
  return (
    <>
      <header className="app-spread plan-head">
        <p className="plan-day numbers">
          {say(planWords.day, { day: progress.day, of: PLAN_DAYS, week: progress.week })}
        </p>
        <p className="lead">{progress.isPaused ? planWords.pausedOn : planWords.lead}</p>
        {ladder.id !== active.id && <p className="note">{say(planWords.otherLadder, { ladder: ladder.name })}</p>}
        <PlanDates progress={progress} />
      </header>
      <WeekThing running={running} />
      <Weeks plan={plan} progress={progress} today={running.today} />
      <Focus running={running} />
      {([1, 2, 3] as const).map((phase) => (
        <PhasePart key={phase} phase={phase} running={running} acts={steps} />
      ))}
      <Checkpoints running={running} />
      <Toast
        message={steps.said?.message ?? null}
        action={steps.said?.undo && { label: stepActs.undo, onPress: steps.said.undo }}
        onDismiss={steps.dismiss}
      />
    </>
  );
}
