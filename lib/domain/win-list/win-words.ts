import { type Month, monthOf } from '@/lib/domain/day';
import type { LoggedWin } from '@/lib/domain/log';
import { ARTIFACT_TYPES, type ArtifactType } from '@/lib/domain/win/artifact';
import { nameOf } from '@/lib/domain/win/title';
import { sourceOf } from '@/lib/domain/win/win-source';
import { searchableText } from './win-search';

/** `typed` for wins without an artifact, a kind of artifact, or a host as `host:github.com`. */
export type Source = 'typed' | ArtifactType | `host:${string}`;

/** What the list of wins shows and searches of a win that only its own rows tell. */
export interface WinWords {
  /** The title, or the beginning of the words where there is none. */
  title: string;
  /** Where it came from, in words; null when it was typed. */
  from: string | null;
  sources: readonly Source[];
  /** All its words, folded. */
  text: string;
}

/** Of a win whose rows are yet to be read. */
export const NO_WORDS: WinWords = { title: '', from: null, sources: [], text: '' };

/** As much as two lines of a row can hold. */
const MOST_WORDS = 300;

/** Reads the words of wins, the trash of their artifacts left out. */
export function wordsReader(): (logged: Pick<LoggedWin, 'win' | 'artifacts'>) => WinWords {
  const sources = sharing<Source>();
  return (logged) => ({
    title: logged.win.title || logged.win.did.slice(0, MOST_WORDS) || nameOf(logged.win),
    from: sourceOf(logged),
    sources: sources(sourcesOf(logged)),
    text: searchableText(logged),
  });
}

function sourcesOf({ artifacts }: Pick<LoggedWin, 'artifacts'>): Source[] {
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
export function gatherChoices(): {
  add: (entry: Pick<WinWords, 'sources'> & { occurredOn: string }) => void;
  read: () => FilterChoices;
} {
  const lists = new Set<readonly Source[]>();
  const days = new Set<string>();
  return {
    add({ sources, occurredOn }) {
      lists.add(sources);
      days.add(occurredOn);
    },
    read() {
      const sources = new Set([...lists].flat());
      const types: Source[] = ['typed', ...ARTIFACT_TYPES];
      return {
        types: types.filter((source) => sources.has(source)),
        hosts: [...sources].filter((source) => source.startsWith('host:')).sort(),
        months: [...new Set([...days].map(monthOf))].sort().reverse(),
      };
    },
  };
}
