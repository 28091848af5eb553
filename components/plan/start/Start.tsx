import { Button } from '@/components/ui/Button';
import { Grain } from '@/components/ui/grains/Grain';
import { addDays } from '@/lib/domain/day';
import type { Plan } from '@/lib/domain/plan/plan';
import { PLAN_DAYS } from '@/lib/domain/plan/plan-days';
import { sayDay } from '@/lib/i18n/dates';
import { startWords } from '@/lib/i18n/en/plan';
import { say } from '@/lib/i18n/say';
import { FocusChoice } from './FocusChoice';
import { Gate } from './Gate';
import { PhaseOutline } from './PhaseOutline';
import './start.css';
import { PlanTrouble } from '../PlanTrouble';
import { useStart } from './use-start';

/** How a plan begins: the gate question, up to three gaps, and the day it would end. `last`: the plan before, if any. */
export function Start({ last }: { last: Plan | undefined }) {
  const start = useStart(last);
  if (!start) return null;
  const { gate, gaps, focus, today, fault, trouble, isBusy } = start;
  const dayOf = (n: number) => sayDay(addDays(today, n - 1));
  const goesOn = gate.answer !== null && gate.answer !== 'not-yet';
  const dates = { first: dayOf(30), second: dayOf(60), last: dayOf(PLAN_DAYS) };
  return (
    <div className="app-spread plan-start">
      <p className="lead">{startWords.lead}</p>
      <Gate gate={gate} onGate={start.answer} />
      {goesOn && gaps && (
        <>
          <FocusChoice gaps={gaps} focus={focus} isCarried={start.isCarried} onFocus={start.choose} />
          <div className="plan-begin">
            <p>{say(startWords.dates, dates)}</p>
            <p className="muted">{startWords.snapshot}</p>
            <Button kind="primary" icon={<Grain state="none" size={16} />} busy={isBusy} onClick={start.begin}>
              {startWords.start}
            </Button>
            <p role="alert">{fault !== null && <span className="ui-field-error">{fault}</span>}</p>
            {trouble && <PlanTrouble reason={trouble} title={startWords.notStarted} />}
          </div>
        </>
      )}
      {/* Not before what stands above it. */}
      {(!goesOn || gaps) && <PhaseOutline />}
    </div>
  );
}
