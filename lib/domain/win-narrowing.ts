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

/** What a win has to be that `asked` asks for; null for what it does not. */
export function narrowersOf(asked: Narrowing, employers: KnownEmployers): (((entry: WinEntry) => boolean) | null)[] {
  const { from, to, employer, origin, trait, counts } = asked;
  const ids = asked.ids && new Set(asked.ids);
  return [
    from === null ? null : (entry) => entry.occurredOn >= from,
    to === null ? null : (entry) => entry.occurredOn <= to,
    ids && ((entry) => ids.has(entry.id)),
    origin && ((entry) => (origin === 'told' ? entry.origin !== 'unclear' : entry.origin === origin)),
    counts === null ? null : (entry) => entry.counts.includes(counts),
    trait && ((entry) => entry.traits.includes(trait)),
    employer === null ? null : (entry) => employerOf(entry, employers) === employer,
  ];
}
