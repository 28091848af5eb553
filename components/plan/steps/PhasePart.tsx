import { Disclosure } from '@/components/ui/Disclosure';
import type { Phase } from '@/lib/domain/plan/plan-days';
import { phaseWords, stepActs } from '@/lib/i18n/en/plan-steps';
import { say } from '@/lib/i18n/say';
import { StepPart } from './StepPart';
import './steps.css';
import type { Running } from '../use-plans';
import type { StepActs } from './use-steps';

interface Props {
  phase: Phase;
  running: Running;
  acts: StepActs;
}

/** Thirty days and their steps; those under way are open. */
export function PhasePart({ phase, running, acts }: Props) {
  const { title, days, what } = phaseWords[phase];
  const steps = running.progress.steps.filter(({ step }) => step.phase === phase);
  const done = steps.filter((state) => state.done).length;
  const id = `plan-phase-${phase}`;
  return (
    <section className="plan-part plan-phase" aria-labelledby={id}>
      <p className="note plan-phase-days">{days}</p>
      <h2 id={id}>{title}</h2>
      <p>{what}</p>
      <Disclosure
        className="plan-steps"
        open={running.progress.phase === phase}
        summary={say(stepActs.tickedOf, { done, of: steps.length })}
      >
        <ol>
          {steps.map((state) => (
            <StepPart key={state.step.id} state={state} running={running} acts={acts} />
          ))}
        </ol>
      </Disclosure>
    </section>
  );
}
