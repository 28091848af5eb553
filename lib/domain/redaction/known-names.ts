import { type Alias, toTerm } from '@/lib/domain/alias';
import type { StoredProject } from '@/lib/domain/audit/audit-project';
import { byUnits } from '@/lib/domain/by-units';
import type { Employer } from '@/lib/domain/employer';
import type { LoggedWin } from '@/lib/domain/log';
import type { Chapter } from '@/lib/domain/plan/chapter';
import type { Artifact } from '@/lib/domain/win/artifact';
import { TEXT_FIELDS, type Win } from '@/lib/domain/win/win';
import { namesOfArtifact, workHostNames } from './artifact-names';
import { cleanWords } from './clean-words';
import {
  employerName,
  type KnownName,
  knownName,
  mergeNames,
  personName,
  repositoryName,
  saysRole,
} from './known-name';
import { SHAPE_POLICY } from './policy';
import { shapesIn } from './shapes';

/** All that knows names beside the log. */
export interface NameMatter {
  /** Rows that stand, in any order. */
  aliases: readonly Pick<Alias, 'kind' | 'name' | 'term' | 'leave' | 'by'>[];
  employers: readonly Pick<Employer, 'name'>[];
  chapters: readonly Pick<Chapter, 'employer'>[];
  /** Addresses of the hosts that the user enabled. */
  origins: readonly string[];
  projects: readonly Pick<StoredProject, 'name'>[];
  /** Words beside the log that a document may say. */
  words: readonly string[];
}

/**
 * Every name that is known, and what stands in words with a name's shape, in the order in which the log met them. In
 * steps, since those of years take long: `ofDay` for the wins of each day of the whole log, the oldest day first, then
 * `all`. What is private is in it too: its names are nobody's business all the more.
 */
export function collectNames(matter: NameMatter) {
  // A row that Winnow made for an address is for its alias alone: at Work-safe addresses stay.
  const dictionary = matter.aliases.filter(({ leave, kind, by }) => !leave && (by === 'user' || kind !== 'address'));
  const { add, merged, isMet } = mergeNames();
  const ofDictionary = (by: Alias['by']) =>
    dictionary
      .filter((row) => row.by === by && !isMet(row))
      .sort((a, b) => byUnits(a.kind, b.kind) || byUnits(a.term, b.term))
      .map(({ kind, name }) => nameOf(kind, name));
  const before = [
    ...ofDictionary('user'),
    ...matter.employers.map(({ name }) => employerName(name)),
    ...matter.chapters.map(({ employer }) => employerName(employer)),
    ...matter.projects.map(({ name }) => knownName('project', name)),
    ...matter.origins.flatMap((origin) => workHostNames(origin.replace(/^https?:\/\//, ''))),
  ];
  before.forEach(add);
  return {
    ofDay: (wins: LoggedWin[]): void => {
      wins.sort(({ win: a }, { win: b }) => byUnits(a.createdAt, b.createdAt) || byUnits(a.id, b.id));
      for (const each of wins) namesOfWin(each, add);
    },
    all: (): KnownName[] => {
      for (const name of [...shapedNames(matter.words), ...ofDictionary('winnow')]) add(name);
      return withoutOwners(merged);
    },
  };
}

function namesOfWin({ win, artifacts }: LoggedWin, hear: (name: KnownName) => void): void {
  const own = namesOfRow(win);
  const theirs = artifacts.map(namesOfRow);
  own.known.forEach(hear);
  for (const { known } of theirs) known.forEach(hear);
  own.shaped.forEach(hear);
  for (const { shaped } of theirs) shaped.forEach(hear);
}

interface RowNames {
  known: readonly KnownName[];
  /** What has a name's shape in its words. */
  shaped: readonly KnownName[];
}
const NO_NAMES: RowNames = { known: [], shaped: [] };
const readRows = new WeakMap<object, RowNames>();

/** The names of a row of the log; read once, however often what stands beside it changes. */
export function namesOfRow(row: Win | Artifact): RowNames {
  const names = readRows.get(row) ?? readRow(row);
  readRows.set(row, names);
  return names;
}

function readRow(row: Win | Artifact): RowNames {
  const names = 'winId' in row ? readArtifact(row) : readWin(row);
  return names.known.length + names.shaped.length > 0 ? names : NO_NAMES;
}

function readWin(win: Win): RowNames {
  const metric = win.metric ? Object.values(win.metric) : [];
  const people = win.people.filter(({ label }) => !saysRole(label)).map(({ label }) => personName(label));
  return {
    known: people,
    shaped: shapedNames([win.title, ...TEXT_FIELDS.map((field) => win[field]), ...metric, ...win.tags]),
  };
}

function readArtifact(artifact: Artifact): RowNames {
  return { known: namesOfArtifact(artifact), shaped: shapedNames([artifact.title]) };
}

/** What has a name's shape and an alias of its own. */
function shapedNames(words: readonly string[]): KnownName[] {
  // Most fields of most wins are empty.
  const said = words.filter((each) => each !== '');
  return said.flatMap((each) =>
    shapesIn(cleanWords(each).text).flatMap(({ is, name }) => {
      const { kind, says } = SHAPE_POLICY[is];
      return says === undefined ? [knownName(kind, name)] : [];
    }),
  );
}

function nameOf(kind: Alias['kind'], name: string): KnownName {
  if (kind === 'person') return personName(name);
  if (kind === 'employer') return employerName(name);
  return kind === 'repository' ? repositoryName(name) : knownName(kind, name);
}

/** The owner of a repository is no project where it is known as an employer or as somebody. */
function withoutOwners(names: readonly KnownName[]): KnownName[] {
  const owners = names.filter(({ kind }) => kind === 'employer' || kind === 'handle');
  const others = new Set(owners.flatMap(({ name, forms }) => [name, ...forms].map(toTerm)));
  return names.filter(({ kind, name }) => kind !== 'project' || !others.has(toTerm(name)));
}
