import { type CategoryLines, categoryLinesOf } from './category-lines';
import type { Day } from './day';
import { type Employer, employerOf } from './employer';
import type { Ladder } from './ladder';
import type { LoggedWin } from './log';
import { countsFor } from './proof';
import { hasTrait, type Trait } from './trait';
import type { Origin } from './win';

/** What a link to the list of wins can ask for beside what its bar offers; null asks for nothing. */
export interface Narrowing {
  from: Day | null;
  to: Day | null;
  /** `told`: whichever of the two it is. */
  origin: Origin | 'told' | null;
  /** The behaviour that a win is of the kind to count for. */
  counts: string | null;
  trait: Trait | null;
  employer: string | null;
  /** These wins and no others. */
  ids: readonly string[] | null;
}

export const NOT_NARROWED: Narrowing = {
  from: null,
  to: null,
  origin: null,
  counts: null,
  trait: null,
  employer: null,
  ids: null,
};

/** What some of it is told by. */
export interface NarrowedBy {
  builtIn?: Ladder;
  employers?: readonly Pick<Employer, 'id' | 'startedOn' | 'endedOn'>[];
}

/** Whether a win is one that `asked` asks for. */
export function narrowerOf(
  asked: Narrowing,
  ladder: Ladder,
  { builtIn = ladder, employers = [] }: NarrowedBy,
): (logged: LoggedWin) => boolean {
  const { from, to, employer, origin, trait } = asked;
  const ids = asked.ids && new Set(asked.ids);
  const rule = ladder.behaviours.find(({ id }) => id === asked.counts)?.rule;
  const lines: CategoryLines | null = trait && categoryLinesOf(ladder, builtIn);
  return (logged) => {
    const { win, behaviourIds } = logged;
    return (
      (from === null || win.occurredOn >= from) &&
      (to === null || win.occurredOn <= to) &&
      (ids === null || ids.has(win.id)) &&
      (origin === null || (origin === 'told' ? win.origin !== 'unclear' : win.origin === origin)) &&
      (asked.counts === null || (!!rule && behaviourIds.includes(asked.counts) && countsFor(rule, logged))) &&
      (trait === null || lines === null || hasTrait(trait, logged, lines)) &&
      (employer === null || employerOf(win, employers) === employer)
    );
  };
}
