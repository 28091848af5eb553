import { X } from 'lucide-react';
import { Disclosure } from '@/components/ui/Disclosure';
import { Grain } from '@/components/ui/grains/Grain';
import { IconButton } from '@/components/ui/IconButton';
import { grainOf } from '@/components/wins/list/win-grain';
import { winHref } from '@/components/wins/wins-address';
import type { StepState } from '@/lib/domain/plan/step-evidence';
import { sayDay } from '@/lib/i18n/dates';
import { stepActs, stepWords } from '@/lib/i18n/en/plan-steps';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import type { StepActs } from './use-steps';

/** The wins that are linked to a step, and a way to take each link back. */
export function StepWins({ state, acts }: { state: StepState; acts: StepActs }) {
  const { wins, step } = state;
  if (wins.length === 0) return null;
  return (
    <Disclosure summary={sayCount(stepActs.behind, wins.length)}>
      <ul className="plan-wins">
        {wins.map((logged) => (
          <li key={logged.win.id}>
            <Grain {...grainOf(logged.win)} size={14} />
            <span>
              <a className="ui-link words" href={winHref(logged.win.id)} dir="auto">
                {sayWin(logged.win)}
              </a>{' '}
              <time className="note" dateTime={logged.win.occurredOn}>
                {sayDay(logged.win.occurredOn)}
              </time>
            </span>
            <IconButton
              label={say(stepActs.unlink, { title: sayWin(logged.win), step: stepWords[step.id].title })}
              icon={<X size={16} aria-hidden />}
              onClick={() => acts.unlink(state, logged)}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
