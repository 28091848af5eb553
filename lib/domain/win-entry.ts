import { ARTIFACT_TYPES, type ArtifactType } from './artifact';
import { categoryLinesOf } from './category-lines';
import { type Month, monthOf } from './day';
import type { Ladder } from './ladder';
import type { LoggedWin } from './log';
import { countsFor } from './proof';
import { hasTrait, TRAITS, type Trait } from './trait';
import type { Win } from './win';
import { searchableText } from './win-search';
import { sourceOf } from './win-source';

/** `typed` for wins without an artifact, a kind of artifact, or a host as `host:github.com`. */
export type Source = 'typed' | ArtifactType | `host:${string}`;

type Shown = 'id' | 'occurredOn' | 'createdAt' | 'status' | 'kind' | 'level' | 'visibility' | 'confidential';
type Told = 'origin' | 'employerId';

/**
 * What the list of wins knows of each: what its row shows and what it is found by. Some hundred bytes, where the rows of a
 * win have thousands: those of a hundred thousand fit in memory.
 */
export interface WinEntry extends Pick<Win, Shown | Told> {
  /** The title, or the beginning of the words where there is none. */
  title: string;
  /** Where it came from, in words; null when it was typed. */
  from: string | null;
  sources: readonly Source[];
  behaviourIds: readonly string[];
  /** The behaviours among them that it is of the kind to count for. */
  counts: readonly string[];
  traits: readonly Trait[];
  /** All its words, folded. */
  text: string;
}

/** As much as two lines of a row can hold. */
const MOST_WORDS = 300;

/** Makes the entries of a log as it is read by `ladder`; `builtIn` tells what its categories restate. */
export function winEntryMaker(ladder: Ladder, builtIn: Ladder): (logged: LoggedWin) => WinEntry {
  const lines = categoryLinesOf(ladder, builtIn);
  const behaviours = sharing<string>();
  const counts = sharing<string>();
  const traits = sharing<Trait>();
  const sources = sharing<Source>();
  return (logged) => {
    const { win, behaviourIds } = logged;
    const { id, occurredOn, createdAt, status, kind, level, visibility, confidential, origin, employerId } = win;
    return {
      ...{ id, occurredOn, createdAt, status, kind, level, visibility, confidential, origin, employerId },
      title: win.title || win.did.slice(0, MOST_WORDS),
      from: sourceOf(logged),
      sources: sources(sourcesOf(logged)),
      behaviourIds: behaviours(behaviourIds),
      counts: counts(countedFor(logged, ladder)),
      traits: traits(TRAITS.filter((trait) => hasTrait(trait, logged, lines))),
      text: searchableText(logged),
    };
  };
}

function countedFor(logged: LoggedWin, { behaviours }: Ladder): string[] {
  const linked = behaviours.filter(({ id }) => logged.behaviourIds.includes(id));
  return linked.filter(({ rule }) => countsFor(rule, logged)).map(({ id }) => id);
}

function sourcesOf({ artifacts }: LoggedWin): Source[] {
  if (artifacts.length === 0) return ['typed'];
  return artifacts.flatMap(({ type, host }): Source[] => [type, `host:${host}`]);
}

/** Thousands of wins have the same few lists: each is kept once. */
function sharing<T extends string>(): (list: readonly T[]) => readonly T[] {
  const known = new Map<string, readonly T[]>();
  return (list) => {
    const key = list.join('\n');
    const kept = known.get(key) ?? list;
    known.set(key, kept);
    return kept;
  };
}

export interface FilterChoices {
  types: Source[];
  hosts: Source[];
  months: Month[];
}

/** Gathers the sources and months that occur among entries, as they come: what a filter can offer. */
export function gatherChoices(): { add: (entry: WinEntry) => void; read: () => FilterChoices } {
  const lists = new Set<readonly Source[]>();
  const months = new Set<Month>();
  return {
    add({ sources, occurredOn }) {
      lists.add(sources);
      months.add(monthOf(occurredOn));
    },
    read() {
      const sources = new Set([...lists].flat());
      const types: Source[] = ['typed', ...ARTIFACT_TYPES];
      return {
        types: types.filter((source) => sources.has(source)),
        hosts: [...sources].filter((source) => source.startsWith('host:')).sort(),
        months: [...months].sort().reverse(),
      };
    },
  };
}
