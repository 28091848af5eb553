import { type Day, MS_A_DAY } from '@/lib/domain/day';
import { CLAUSES } from '@/lib/domain/ladder/ladder';
import { meetsClause } from '@/lib/domain/proof/clause';
import { type Evidence, isTakenBack } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import { hasCode, isOwnPullRequest, isReview } from '@/lib/domain/win/trait';
import { KINDS, LEVELS, ORIGINS, OUTCOME_STATES, STATUSES, type Win } from '@/lib/domain/win/win';

/** What every count of the log reads of one win, its artifacts and its evidence: numbers, and no word of it. */
export interface WinFacts {
  id: string;
  /** When it was added, ms. */
  added: number;
  /** Days since 1970. */
  day: number;
  /** The day to ask what came of it, in the same way; `NO_DAY`: none. */
  followUp: number;
  /** The clauses that it meets, one bit each, in the order of `CLAUSES`. */
  clauses: number;
  /** See `MARKS`. */
  marks: number;
  employerId: string | null;
  /** See `linkOf`. */
  links: string[];
}

/** Where in `marks` a choice begins, and how many bits it has. */
const MARKS = {
  status: [0, 2],
  kind: [2, 1],
  level: [3, 2],
  origin: [5, 2],
  outcomeState: [7, 3],
  trashed: [10, 1],
  artifact: [11, 1],
  ownPullRequest: [12, 1],
  review: [13, 1],
  /** Code, whoever wrote it. */
  code: [14, 1],
  /** Somebody outside the team, or no engineer, has to do with it. */
  heard: [15, 1],
  private: [16, 1],
  confidential: [17, 1],
} as const;
export type Mark = keyof typeof MARKS;

/** Asked a hundred thousand times for one report. */
const READ = Object.fromEntries(
  Object.entries(MARKS).map(([mark, [from, bits]]) => [mark, { from, mask: (1 << bits) - 1 }]),
) as Record<Mark, { from: number; mask: number }>;

/** One mark out of all of a win’s: a place in its list of values, or 0 and 1 for no and yes. */
export function markOf(marks: number, mark: Mark): number {
  const { from, mask } = READ[mark];
  return (marks >>> from) & mask;
}

export const STANDS = '+';
export const TAKEN_BACK = '-';
export const SHOWS_NONE = '0';

/** One evidence row, or the user's word that a win shows nothing of a ladder. */
function linkOf(kind: typeof STANDS | typeof TAKEN_BACK | typeof SHOWS_NONE, ladderId: string, behaviourId = '') {
  return `${kind}${ladderId}\n${behaviourId}`;
}

/** The parts of what `linkOf` made. */
export function partsOf(link: string): { kind: string; ladderId: string; behaviourId: string } {
  const end = link.indexOf('\n');
  return { kind: link.slice(0, 1), ladderId: link.slice(1, end), behaviourId: link.slice(end + 1) };
}

/** Null: a row that cannot be read is not counted, and keeps no other from being saved or counted. */
export function readableFacts(win: Win, artifacts: readonly Artifact[], evidence: readonly LinkRow[]): WinFacts | null {
  try {
    const facts = factsOf(win, artifacts, evidence);
    return [facts.added, facts.day, facts.followUp].every(Number.isFinite) ? facts : null;
  } catch {
    return null;
  }
}

/** What is counted of a win. Throws where a row is not what its table holds. */
export function factsOf(win: Win, artifacts: readonly Artifact[], evidence: readonly LinkRow[]): WinFacts {
  const standing = artifacts.filter(({ deletedAt }) => deletedAt === null);
  const logged = { win, artifacts: standing, behaviourIds: [] };
  const marks: Record<Mark, number> = {
    status: STATUSES.indexOf(win.status),
    kind: KINDS.indexOf(win.kind),
    level: LEVELS.indexOf(win.level),
    origin: ORIGINS.indexOf(win.origin),
    outcomeState: OUTCOME_STATES.indexOf(win.outcomeState),
    trashed: Number(win.deletedAt !== null),
    artifact: Number(standing.length > 0),
    ownPullRequest: Number(isOwnPullRequest(logged)),
    review: Number(isReview(logged)),
    code: Number(hasCode(logged)),
    heard: Number(win.people.some(({ engineer, outsideTeam }) => outsideTeam || !engineer)),
    private: Number(win.visibility === 'private'),
    confidential: Number(win.confidential),
  };
  return {
    id: win.id,
    added: Date.parse(win.createdAt),
    day: toNumber(win.occurredOn),
    followUp: win.followUpOn === null ? NO_DAY : toNumber(win.followUpOn),
    clauses: CLAUSES.reduce((bits, clause, at) => bits | (meetsClause(clause, logged) ? 1 << at : 0), 0),
    marks: (Object.keys(MARKS) as Mark[]).reduce((bits, mark) => bits | (marks[mark] << MARKS[mark][0]), 0),
    employerId: win.employerId,
    links: linksOf(win, evidence),
  };
}

export type LinkRow = Pick<Evidence, 'winId' | 'ladderId' | 'behaviourId' | 'deletedAt' | 'undone'>;

/** In one order, so that equal facts are equal whatever order the rows came in. */
function linksOf({ shownNone = [] }: Win, evidence: readonly LinkRow[]): string[] {
  const rows = evidence
    .filter((row) => row.deletedAt === null || isTakenBack(row))
    .map(({ ladderId, behaviourId, deletedAt }) =>
      linkOf(deletedAt === null ? STANDS : TAKEN_BACK, ladderId, behaviourId),
    );
  return [...new Set([...rows, ...shownNone.map((ladderId) => linkOf(SHOWS_NONE, ladderId))])].sort();
}

/** Before any day. */
export const NO_DAY = -(2 ** 31);

/** Whole days since 1970, so that days can be counted without a calendar. */
export function toNumber(day: Day): number {
  return Date.parse(day) / MS_A_DAY;
}

/** The day of a number that `toNumber` made. */
export function dayOf(number: number): Day {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}
