import { type Alias, toTerm } from '@/lib/domain/alias';
import type { StoredProject } from '@/lib/domain/audit/audit-project';
import type { Employer } from '@/lib/domain/employer';
import type { LoggedWin } from '@/lib/domain/log';
import type { Chapter } from '@/lib/domain/plan/chapter';
import { TEXT_FIELDS } from '@/lib/domain/win/win';
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

/** All that knows names. */
export interface NameMatter {
  /** The whole log, what is private too: its names are nobody's business all the more. */
  log: readonly LoggedWin[];
  /** Rows that stand. */
  aliases: readonly Pick<Alias, 'kind' | 'name' | 'leave' | 'by'>[];
  employers: readonly Pick<Employer, 'name'>[];
  chapters: readonly Pick<Chapter, 'employer'>[];
  /** Addresses of the hosts that the user enabled. */
  origins: readonly string[];
  projects: readonly Pick<StoredProject, 'name'>[];
  /** Words beside the log that a document may say. */
  words: readonly string[];
}

/** Every name that is known, and what stands in words with a name's shape, in the order in which the log met them. */
export function knownNames(matter: NameMatter): KnownName[] {
  const oldestFirst = [...matter.log].sort(
    ({ win: a }, { win: b }) =>
      compare(a.occurredOn, b.occurredOn) || compare(a.createdAt, b.createdAt) || compare(a.id, b.id),
  );
  // A row that Winnow made for an address is for its alias alone: at Work-safe addresses stay.
  const dictionary = matter.aliases.filter(({ leave, kind, by }) => !leave && (by === 'user' || kind !== 'address'));
  const ofDictionary = (by: Alias['by']) =>
    dictionary.filter((row) => row.by === by).map(({ kind, name }) => nameOf(kind, name));
  const names = mergeNames([
    ...ofDictionary('user'),
    ...matter.employers.map(({ name }) => employerName(name)),
    ...matter.chapters.map(({ employer }) => employerName(employer)),
    ...matter.projects.map(({ name }) => knownName('project', name)),
    ...matter.origins.flatMap((origin) => workHostNames(origin.replace(/^https?:\/\//, ''))),
    ...oldestFirst.flatMap(namesOfWin),
    ...shapedNames(matter.words),
    ...ofDictionary('winnow'),
  ]);
  return withoutOwners(names);
}

const readWins = new WeakMap<LoggedWin, KnownName[]>();

/** The names of a win; read once, however often what stands beside the log changes. */
export function namesOfWin(logged: LoggedWin): KnownName[] {
  const names = readWins.get(logged) ?? readWin(logged);
  readWins.set(logged, names);
  return names;
}

function readWin({ win, artifacts }: LoggedWin): KnownName[] {
  const metric = win.metric ? Object.values(win.metric) : [];
  const said = [win.title, ...TEXT_FIELDS.map((field) => win[field]), ...metric, ...win.tags];
  return [
    ...win.people.filter(({ label }) => !saysRole(label)).map(({ label }) => personName(label)),
    ...artifacts.flatMap(namesOfArtifact),
    ...shapedNames([...said, ...artifacts.map(({ title }) => title)]),
  ];
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
  const others = new Set(
    names.flatMap(({ kind, name, forms }) =>
      kind === 'employer' || kind === 'handle' ? [name, ...forms].map(toTerm) : [],
    ),
  );
  return names.filter(({ kind, name }) => kind !== 'project' || !others.has(toTerm(name)));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
