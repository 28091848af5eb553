import { useHashLocation } from 'wouter/use-hash-location';
import { Page } from '@/components/app/Page';
import { Toast } from '@/components/ui/Toast';
import type { Endings } from '@/lib/db/plan/plan-endings';
import type { Plan } from '@/lib/domain/plan/plan';
import { planWords } from '@/lib/i18n/en/plan';
import { MovingOn } from './chapters/MovingOn';
import { History } from './History';
import '@/components/ui/link.css';
import './plan.css';
import { type PlanView, readPlanAddress } from './plan-address';
import { RunningPlan } from './RunningPlan';
import { Start } from './start/Start';
import { useEnding } from './use-ending';
import { usePlans } from './use-plans';
import { useScreenFocus } from './use-screen-focus';
import { OldPlan } from './verdict/OldPlan';

/** `#/plan` and all below it: the ninety days, how they begin and how they ended. */
export function PlanSection() {
  const [address] = useHashLocation();
  const plans = usePlans();
  const ending = useEnding(plans?.find(isOpen)?.id);
  return (
    <>
      <Shown view={readPlanAddress(address)} plans={plans} onEnded={ending.ended} />
      <Toast message={ending.message} action={ending.action} onDismiss={ending.onDismiss} />
    </>
  );
}

interface Props {
  view: PlanView;
  plans: ReturnType<typeof usePlans>;
  onEnded: (act: Endings) => void;
}

function Shown({ view, plans, onEnded }: Props) {
  const open = plans?.find(isOpen);
  const last = plans?.[0];
  const shows = open ? 'running' : last?.state === 'finished' && view.name === 'now' ? 'verdict' : 'start';
  useScreenFocus(plans && (view.name === 'now' || view.name === 'start') ? shows : null);
  if (view.name === 'moving-on') return <MovingOn open={open} />;
  if (!plans) return <div className="plan" aria-busy="true" />;
  if (view.name === 'plan') return <OldPlan key={view.planId} plan={plans.find(({ id }) => id === view.planId)} />;
  if (open) return <RunningPlan plan={open} earlier={plans.filter((plan) => plan !== open)} onEnded={onEnded} />;
  if (last && shows === 'verdict') return <OldPlan plan={last} earlier={plans.slice(1)} isLast />;
  return (
    <Page title={planWords.title} margin className="plan">
      <Start last={last} />
      <History plans={plans} />
    </Page>
  );
}

function isOpen({ state }: Plan): boolean {
  return state === 'open';
}
