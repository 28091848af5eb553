import { useState } from 'react';
import { coachRelevel } from '@/lib/coach/coach';
import type { Outcome } from '@/lib/db/outcome';
import { setStepLink, undoStepLink } from '@/lib/db/plan/step-links';
import type { LoggedWin } from '@/lib/domain/log';
import { carries } from '@/lib/domain/plan/plan-steps';
import type { StepState } from '@/lib/domain/plan/step-evidence';
import type { LinkChanges } from '@/lib/domain/proof/link-changes';
import { checklist } from '@/lib/i18n/en/checklist';
import { stepActs } from '@/lib/i18n/en/plan-steps';
import { say, sayCount } from '@/lib/i18n/say';
import { sayWin } from '@/lib/i18n/say-win';
import type { Running } from '../use-plans';

interface Said {
  message: string;
  undo?: () => void;
}

export interface StepActs {
  /** The last thing that was done, with its way back. */
  said: Said | null;
  dismiss: () => void;
  /** Links a win to the step and to the behaviours that the step is about. */
  link: (state: StepState, logged: LoggedWin) => Promise<Outcome>;
  unlink: (state: StepState, logged: LoggedWin) => Promise<void>;
}

/** Links wins to steps and takes links back, and says what that ticks. */
export function useSteps({ plan }: Running): StepActs {
  const [said, setSaid] = useState<Said | null>(null);
  const change = async (
    { step }: StepState,
    logged: LoggedWin,
    links: LinkChanges & { isLinked: boolean },
    sayDone: (now: LoggedWin) => string,
  ) => {
    const link = { step: step.id, winId: logged.win.id, ...links };
    const outcome = await setStepLink(plan.id, link, await coachRelevel());
    if (!outcome.ok) {
      setSaid({ message: checklist.notLinked });
      return outcome;
    }
    const undo = async () => {
      const back = await undoStepLink(outcome.act);
      setSaid(back.ok && back.undid ? null : { message: checklist.notTakenBack });
    };
    setSaid({ message: sayDone({ ...logged, win: outcome.win }), undo });
    return outcome;
  };
  return {
    said,
    dismiss: () => setSaid(null),
    link: (state, logged) =>
      change(state, logged, { isLinked: true, chosen: state.behaviourIds }, (now) => sayLinked(state, now)),
    unlink: async (state, logged) => {
      await change(state, logged, { isLinked: false, chosen: [], dropped: state.behaviourIds }, ({ win }) =>
        say(stepActs.unlinked, { title: sayWin(win) }),
      );
    },
  };
}

function sayLinked({ step }: StepState, logged: LoggedWin): string {
  const title = sayWin(logged.win);
  const isEvidence = logged.win.status === 'ready' && logged.win.level !== 'vague';
  if (!isEvidence) return say(stepActs.linkedLater, { title });
  const ticks = step.parts.filter(({ clause }) => carries(logged, clause)).length;
  const ticksWeek = step.parts.some(({ week }) => week !== undefined);
  if (ticks === 0) return say(stepActs.linkedTicksNone, { title });
  return ticksWeek ? say(stepActs.linked, { title }) : sayCount(stepActs.linkedTicks, ticks, { title });
}
