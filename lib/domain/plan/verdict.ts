import * as v from 'valibot';
import { type Day, DaySchema } from '@/lib/domain/day';
import { type Behaviour, CLAUSES, type Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import type { Proof } from '@/lib/domain/proof/proof';
import { movementsOf } from '@/lib/domain/quiz/movement';
import type { Snapshot } from '@/lib/domain/quiz/snapshot';
import { IdSchema } from '@/lib/domain/record';
import { nameOf } from '@/lib/domain/win/title';

const words = v.pipe(v.string(), v.maxLength(2000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const behaviour = { behaviourId: v.string(), statement: words };

/** What a category did in ninety days, in words that need neither the ladder nor the log of today. */
const CategoryVerdictSchema = v.object({
  categoryId: v.string(),
  name: words,
  behaviourIds: v.array(v.string()),
  /** The behaviours that moved, each with the new wins behind it; a category moved when there are any. */
  moved: v.array(
    v.object({
      ...behaviour,
      by: v.picklist(['met', 'claim']),
      wins: v.array(v.object({ id: IdSchema, title: words })),
    }),
  ),
  /** Where it did not: what each of its proofs still lacked. */
  resisted: v.array(
    v.object({
      ...behaviour,
      have: count,
      need: count,
      days: count,
      missing: v.object({ wins: count, clauses: v.array(v.picklist(CLAUSES)) }),
    }),
  ),
});
export type CategoryVerdict = v.InferOutput<typeof CategoryVerdictSchema>;

export const VerdictSchema = v.object({
  givenOn: DaySchema,
  /** So many categories had to move. */
  needed: count,
  categories: v.array(CategoryVerdictSchema),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;

/** Three of five categories is success; of a ladder with another number, three fifths of them, rounded up. */
export function neededOf(categories: number): number {
  return Math.ceil((categories * 3) / 5);
}

/**
 * What moved between two snapshots of `ladder`. `proofs`: those that the later one was taken of; `log`: at least the wins
 * that are evidence in it and were not before. Categories without a behaviour cannot move, and are not counted.
 */
export function verdictOf(of: {
  ladder: Ladder;
  before: Pick<Snapshot, 'behaviours'>;
  after: Pick<Snapshot, 'behaviours'>;
  proofs: readonly Proof[];
  log: readonly Pick<LoggedWin, 'win'>[];
  today: Day;
}): Verdict {
  const { ladder, proofs, log, today } = of;
  const movements = movementsOf(of.before, of.after);
  const names = new Map(log.map(({ win }) => [win.id, nameOf(win)]));
  const categories = ladder.categories.flatMap(({ id, name }): CategoryVerdict[] => {
    const behaviours = ladder.behaviours.filter(({ categoryId }) => categoryId === id);
    if (behaviours.length === 0) return [];
    const moved = behaviours.flatMap(({ id: behaviourId, statement }): CategoryVerdict['moved'] => {
      const movement = movements.find((each) => each.behaviourId === behaviourId);
      if (!movement) return [];
      const wins = movement.newWinIds.map((winId) => ({ id: winId, title: names.get(winId) ?? '' }));
      return [{ behaviourId, statement, by: movement.by, wins }];
    });
    const behaviourIds = behaviours.map((each) => each.id);
    const resisted = moved.length > 0 ? [] : lacksOf(behaviours, proofs);
    return [{ categoryId: id, name, behaviourIds, moved, resisted }];
  });
  return { givenOn: today, needed: neededOf(categories.length), categories };
}

function lacksOf(behaviours: readonly Behaviour[], proofs: readonly Proof[]): CategoryVerdict['resisted'] {
  return behaviours.flatMap(({ id, statement }) => {
    const proof = proofs.find(({ behaviourId }) => behaviourId === id);
    if (!proof || proof.state === 'met') return [];
    const { have, need, days, missing } = proof;
    return [{ behaviourId: id, statement, have, need, days, missing }];
  });
}

/** The categories in which a behaviour moved. */
export function movedIn({ categories }: Pick<Verdict, 'categories'>): CategoryVerdict[] {
  return categories.filter(({ moved }) => moved.length > 0);
}

/** The categories in which none did. */
export function resistedIn({ categories }: Pick<Verdict, 'categories'>): CategoryVerdict[] {
  return categories.filter(({ moved }) => moved.length === 0);
}

/** Whether as many categories moved as were needed. */
export function isSuccess(verdict: Pick<Verdict, 'categories' | 'needed'>): boolean {
  return movedIn(verdict).length >= verdict.needed;
}
