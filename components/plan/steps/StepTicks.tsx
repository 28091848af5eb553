import { Grain } from '@/components/ui/grains/Grain';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import type { StepState } from '@/lib/domain/plan/step-evidence';
import { stepActs } from '@/lib/i18n/en/plan-steps';
import { sayPart } from '@/lib/i18n/plan-sentences';
import { say } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';

/** The parts of a step, each with the win that ticked it, or with what such a win has to carry. */
export function StepTicks({ state: { parts } }: { state: StepState }) {
  return (
    <ul className="plan-ticks">
      {parts.map(({ id, week, tickedBy }, at) => {
        const { name, needs } = sayPart(id, week);
        // Weeks all need the same: it is said with the first that is open.
        const isSaid = week !== null && parts.slice(0, at).some((part) => part.week !== null && !part.tickedBy);
        return (
          <li key={id}>
            <Grain state={tickedBy ? 'met' : 'none'} size={14} />
            <span>
              <span className="plan-tick-name">{name}</span>{' '}
              <VisuallyHidden>{tickedBy ? stepActs.isTicked : stepActs.isOpen}</VisuallyHidden>{' '}
              {(tickedBy || !isSaid) && (
                <span className="note" dir="auto">
                  {tickedBy
                    ? say(stepActs.ticked, { title: sayWin(tickedBy.win) })
                    : say(stepActs.needs, { what: needs })}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
