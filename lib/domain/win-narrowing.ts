import type { Day } from './day';
import { type Employer, employerOf } from './employer';
import type { Trait } from './trait';
import type { Origin } from './win';
import type { WinEntry } from './win-entry';

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

/** Whose time a day lies in. */
export type KnownEmployers = readonly Pick<Employer, 'id' | 'startedOn' | 'endedOn'>[];

/** Whether a win is one that `asked` asks for. */
export function narrowerOf(asked: Narrowing, employers: KnownEmployers): (entry: WinEntry) => boolean {
  const { from, to, employer, origin, trait, counts } = asked;
  const ids = asked.ids && new Set(asked.ids);
  return (entry) =>
    (from === null || entry.occurredOn >= from) &&
    (to === null || entry.occurredOn <= to) &&
    (ids === null || ids.has(entry.id)) &&
    (origin === null || (origin === 'told' ? entry.origin !== 'unclear' : entry.origin === origin)) &&
    (counts === null || entry.counts.includes(counts)) &&
    (trait === null || entry.traits.includes(trait)) &&
    (employer === null || employerOf(entry, employers) === employer);
}
