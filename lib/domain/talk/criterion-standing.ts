import { type Day, daysBetween, toDay } from '@/lib/domain/day';
import type { Behaviour, Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Proof } from '@/lib/domain/proof/proof';
import type { Criterion } from './criterion';
import { behaviourAskedFor } from './criterion-behaviour';

/** As much of a criterion as tells where it stands. */
export type StatedCriterion = Pick<
  Criterion,
  'id' | 'what' | 'howKnown' | 'ladderId' | 'behaviourId' | 'dueOn' | 'state' | 'createdAt'
>;

/** What the manager said must be shown, and how the log stands to it. */
export interface CriterionStanding {
  criterion: StatedCriterion;
  /** The behaviour of the ladder being read that it is about; null: none of them, or one of another ladder. */
  behaviour: Behaviour | null;
  proof: Proof | null;
  saidOn: Day;
  /** The wins linked to its behaviour that happened since. */
  sinceWinIds: string[];
  /** Days until it is due, negative once it is over; null: no day was said, or it is no longer waited for. */
  dueIn: number | null;
}

/** As what a criterion is drawn: what the log shows of its behaviour; of one without, whether the manager has agreed. */
export function drawnAs({ state }: Pick<StatedCriterion, 'state'>, proof: Proof | null | undefined): Proof['state'] {
  return proof?.state ?? (state === 'agreed' ? 'met' : 'none');
}

/** Where each criterion stands on `today`, in the given order; `standing`: the wins that stand then. */
export function criteriaStanding(
  criteria: readonly StatedCriterion[],
  of: { ladder: Ladder; proofs: readonly Proof[]; standing: readonly LoggedWin[]; today: Day },
): CriterionStanding[] {
  return criteria
    .filter(({ state }) => state !== 'dropped')
    .map((criterion) => {
      const behaviour = behaviourAskedFor(criterion, of.ladder);
      const saidOn = toDay(new Date(criterion.createdAt));
      const since = of.standing.filter(
        ({ win, behaviourIds }) => behaviour && win.occurredOn >= saidOn && behaviourIds.includes(behaviour.id),
      );
      return {
        criterion,
        behaviour,
        proof: of.proofs.find(({ behaviourId }) => behaviourId === behaviour?.id) ?? null,
        saidOn,
        sinceWinIds: since.map(({ win }) => win.id),
        dueIn: dueIn(criterion, of.today),
      };
    });
}

/** What the manager has agreed to is waited for no more; what the user says was shown still is. */
function dueIn({ dueOn, state }: StatedCriterion, today: Day): number | null {
  return dueOn === null || state === 'agreed' ? null : daysBetween(today, dueOn);
}
