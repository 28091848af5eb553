import { countsWin } from '@/lib/domain/counting/count-proofs';
import { markOf } from '@/lib/domain/counting/win-facts';
import type { Day } from '@/lib/domain/day';
import { type Employer, employerOf } from '@/lib/domain/employer';
import { type CategoryLines, categoryLinesOf } from '@/lib/domain/ladder/category-lines';
import { CLAUSES, type ClauseId, type Ladder } from '@/lib/domain/ladder/ladder';
import type { Trait } from '@/lib/domain/win/trait';
import type { Origin } from '@/lib/domain/win/win';
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

type Matches = (entry: WinEntry) => boolean;

/** By which ladder the log is read, and the built-in one, which its categories may restate. */
export interface ReadBy {
  ladder: Ladder;
  builtIn: Ladder;
  employers: KnownEmployers;
}

/** What a win has to be that `asked` asks for; null for what it does not. */
export function narrowersOf(asked: Narrowing, { ladder, builtIn, employers }: ReadBy): (Matches | null)[] {
  const { from, to, employer, origin, trait, counts } = asked;
  const ids = asked.ids && new Set(asked.ids);
  return [
    from === null ? null : (entry) => entry.occurredOn >= from,
    to === null ? null : (entry) => entry.occurredOn <= to,
    ids && ((entry) => ids.has(entry.id)),
    origin && ((entry) => (origin === 'told' ? entry.origin !== 'unclear' : entry.origin === origin)),
    counts === null ? null : countsFor(counts, ladder),
    trait && TRAIT_MATCHERS[trait](categoryLinesOf(ladder, builtIn)),
    employer === null ? null : (entry) => employerOf(entry, employers) === employer,
  ];
}

/** As `countsFor` of proofs has it, of wins of whatever day. */
function countsFor(behaviourId: string, { behaviours }: Ladder): Matches {
  const rule = behaviours.find(({ id }) => id === behaviourId)?.rule;
  if (!rule) return () => false;
  return (entry) => entry.behaviourIds.includes(behaviourId) && countsWin(entry, rule);
}

const meets = ({ clauses }: WinEntry, clause: ClauseId) => ((clauses >>> CLAUSES.indexOf(clause)) & 1) === 1;
const has = ({ marks }: WinEntry, mark: Parameters<typeof markOf>[1]) => markOf(marks, mark) === 1;
const shows = ({ behaviourIds }: WinEntry, lines: ReadonlySet<string>) => behaviourIds.some((id) => lines.has(id));
const isTechnical = (entry: WinEntry, { scope }: CategoryLines) => has(entry, 'code') || shows(entry, scope);

/** What `hasTrait` says of a win, of its marks. */
const TRAIT_MATCHERS: Record<Trait, (lines: CategoryLines) => Matches> = {
  multiplying: (lines) => (entry) => shows(entry, lines.multiplying),
  explaining: (lines) => (entry) => meets(entry, 'decision') || shows(entry, lines.communication),
  'own-pull-request': () => (entry) => has(entry, 'ownPullRequest'),
  review: () => (entry) => has(entry, 'review'),
  'review-changed': () => (entry) => has(entry, 'review') && meets(entry, 'outcome'),
  technical: (lines) => (entry) => isTechnical(entry, lines),
  'technical-unheard': (lines) => (entry) => isTechnical(entry, lines) && !has(entry, 'heard'),
};
