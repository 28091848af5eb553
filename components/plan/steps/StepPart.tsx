import { Grain } from '@/components/ui/grains/Grain';
import type { StepState } from '@/lib/domain/plan/step-evidence';
import { stepActs, stepWords } from '@/lib/i18n/en/plan-steps';
import { sayParts } from '@/lib/i18n/lists';
import { say } from '@/lib/i18n/say';
import type { Running } from '../use-plans';
import { ProblemFields } from './ProblemFields';
import { StepTicks } from './StepTicks';
import { StepWays } from './StepWays';
import { StepWins } from './StepWins';
import { Template } from './Template';
import type { StepActs } from './use-steps';

interface Props {
  state: StepState;
  running: Running;
  acts: StepActs;
}

/** One step: what it is, by which wins it is ticked, and the ways to get there. */
export function StepPart({ state, running, acts }: Props) {
  const { step, count, done } = state;
  const { title, what } = stepWords[step.id];
  const id = `plan-step-${step.id}`;
  return (
    <li className="plan-step" aria-labelledby={id}>
      <Grain state={grainOf(state)} size={22} />
      <div className="plan-step-body">
        <h3 id={id}>{title}</h3>
        <p className="muted">{what}</p>
        {count && <p className="numbers">{sayTicked(count, done)}</p>}
        {step.id === 'problem' && <ProblemFields plan={running.plan} />}
        {state.parts.length > 0 && <StepTicks state={state} />}
        {state.parts.length > 0 && <StepWins state={state} acts={acts} />}
        <StepWays state={state} running={running} acts={acts} />
        {step.template && <Template id={step.template} running={running} />}
      </div>
    </li>
  );
}

/** What goes beyond the need is no more than ticked. */
function sayTicked({ have, need }: NonNullable<StepState['count']>, done: boolean): string {
  return sayParts([need > 0 && say(stepActs.count, { have: Math.min(have, need), need }), done && stepActs.isTicked]);
}

function grainOf({ done, parts, count }: StepState): 'none' | 'thin' | 'met' {
  if (done) return 'met';
  const isBegun = parts.some(({ tickedBy }) => tickedBy !== null) || (count?.have ?? 0) > 0;
  return isBegun ? 'thin' : 'none';
}
