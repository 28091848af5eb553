import { Dexie, type ObservabilitySet } from 'dexie';
import { changedIds } from '@/lib/db/watching/changed-ids';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { compareEntries, type WinEntry } from '@/lib/domain/win-list/win-entry';
import { type FilterChoices, gatherChoices, type WinWords, wordsReader } from '@/lib/domain/win-list/win-words';
import { withEntries } from '@/lib/domain/win-list/with-entries';
import { inSlices } from '@/lib/long-work/in-slices';
import { fillWords } from './fill-words';
import { readAllEntries, readEntries, readNewestEntries, readWordsOf, winsOfRows } from './win-entries';

/** The log as the list of wins knows it, at one moment. */
export interface WinIndex {
  /** The newest first, without the trash. An entry gets its words where it is, as they are read. */
  entries: readonly WinEntry[];
  /** Whether every win of the log is among them; before that it is the newest that are. */
  isWhole: boolean;
  /** Of how many the words were read so far, and whether that is all. */
  read: number;
  isRead: boolean;
  /** What a filter can offer. */
  choices: FilterChoices;
  /** Whether all writes that were heard of are in it. */
  isFresh: boolean;
  hasFailed: boolean;
}

export interface LiveWinIndex {
  current: () => WinIndex;
  /** Reading begins with the first who listens. */
  subscribe: (heard: () => void) => () => void;
  /** Has the words of these read now: they are about to be seen. */
  want: (winIds: readonly string[]) => void;
}

const FIRST = 60;
/** Beyond that, all of it is read again. */
const MOST_CHANGES = 1000;
const EMPTY: WinIndex = {
  entries: [],
  isWhole: false,
  read: 0,
  isRead: false,
  choices: gatherChoices().read(),
  isFresh: false,
  hasFailed: false,
};

let last: { ladder: Ladder; index: LiveWinIndex & { close: () => void } } | undefined;

/** The index of the log as `ladder` reads it: made once, kept while the page lives, and kept in step with every write. */
export function winIndexOf(ladder: Ladder): LiveWinIndex {
  if (!last || !isSame(last.ladder, ladder)) {
    last?.index.close();
    last = { ladder, index: openWinIndex(ladder) };
  }
  last.ladder = ladder;
  return last.index;
}

/** A ladder that is read again is another object with the same lines. */
function isSame(one: Ladder, other: Ladder): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function openWinIndex(ladder: Ladder): LiveWinIndex & { close: () => void } {
  const of = { ladder, toWords: wordsReader() };
  const listeners = new Set<() => void>();
  let now = EMPTY;
  let unheard = { wins: new Set<string>(), artifacts: new Set<string>(), evidence: new Set<string>(), all: true };
  let byId = new Map<string, WinEntry>();
  let choices = gatherChoices();
  let isBusy = false;
  let isClosed = false;
  let filling = new AbortController();
  let wanted: readonly string[] | null = null;

  function publish(change: Partial<WinIndex>): void {
    now = { ...now, ...change };
    for (const heard of listeners) heard();
  }

  function hear(parts: ObservabilitySet): void {
    for (const kind of ['wins', 'artifacts', 'evidence'] as const) {
      const ids = changedIds(parts, kind);
      if (ids === null) unheard.all = true;
      for (const id of ids ?? []) unheard[kind].add(id);
    }
    if (!hasUnheard()) return;
    if (now.isFresh) publish({ isFresh: false });
    void keepUp();
  }

  function hasUnheard(): boolean {
    return unheard.all || unheard.wins.size + unheard.artifacts.size + unheard.evidence.size > 0;
  }

  /** One at a time; nobody waits for what nobody looks at. */
  async function keepUp(): Promise<void> {
    if (isBusy || listeners.size === 0) return;
    isBusy = true;
    try {
      while (hasUnheard() && !isClosed) {
        const heard = unheard;
        unheard = { wins: new Set(), artifacts: new Set(), evidence: new Set(), all: false };
        const winIds = heard.all ? null : await idsOf(heard);
        if (winIds === null) await readAll();
        else await take(winIds);
      }
      if (!isClosed) publish({ isFresh: true, hasFailed: false });
    } catch {
      unheard.all = true;
      publish({ hasFailed: true });
    } finally {
      isBusy = false;
    }
  }

  async function idsOf(heard: typeof unheard): Promise<string[] | null> {
    if (heard.wins.size + heard.artifacts.size + heard.evidence.size > MOST_CHANGES) return null;
    const more = await winsOfRows([...heard.artifacts], [...heard.evidence]);
    return more && [...new Set([...heard.wins, ...more])];
  }

  async function take(winIds: readonly string[]): Promise<void> {
    const fresh = await readEntries(winIds, of);
    const gone = winIds.flatMap((id) => byId.get(id) ?? []);
    for (const id of winIds) byId.delete(id);
    for (const entry of fresh) note(entry);
    publish({ entries: withEntries(now.entries, gone, fresh), choices: choices.read() });
  }

  function note(entry: WinEntry): void {
    byId.set(entry.id, entry);
    choices.add(entry);
  }

  /** First what is seen first, then all that can be told without a win's rows; the words come behind. */
  async function readAll(): Promise<void> {
    filling.abort();
    const newest = await readNewestEntries(FIRST, of);
    if (!now.isWhole) publish({ entries: newest.sort(compareEntries) });
    const entries = await readAllEntries(ladder);
    const [known, offered] = [new Map<string, WinEntry>(), gatherChoices()];
    await inSlices(entries, (entry) => {
      known.set(entry.id, entry);
      offered.add(entry);
    });
    if (isClosed) return;
    [byId, choices] = [known, offered];
    for (const { id, title, from, sources, text } of newest) fill(id, { title, from, sources, text });
    publish({ entries, isWhole: true, isRead: false, read: newest.length, choices: choices.read() });
    filling = new AbortController();
    void readWords(filling.signal);
  }

  async function readWords(signal: AbortSignal): Promise<void> {
    const told = (read: number, isRead: boolean) =>
      // Whoever looks for words looks among these, too.
      publish({ entries: [...now.entries], read, isRead, choices: choices.read() });
    try {
      await fillWords({ toWords: of.toWords, fill, told, signal });
    } catch {
      unheard.all = true;
      publish({ hasFailed: true });
    }
  }

  /** A write that was heard of meanwhile is newer. */
  function fill(id: string, words: WinWords): void {
    const entry = byId.get(id);
    if (!entry || entry.isRead) return;
    Object.assign(entry, words, { isRead: true });
    choices.add(entry);
  }

  /** One reading at a time; what scrolled by meanwhile is not read. */
  async function want(winIds: readonly string[]): Promise<void> {
    const isUnderWay = wanted !== null;
    wanted = winIds;
    if (isUnderWay) return;
    for (let next: readonly string[] | null = winIds; next && !isClosed; next = wanted === next ? null : wanted) {
      const words = await readWordsOf(next, of.toWords).catch(() => null);
      if (!words) break;
      for (const [id, each] of words) fill(id, each);
      publish({});
    }
    wanted = null;
  }

  Dexie.on('storagemutated', hear);
  return {
    current: () => now,
    want: (winIds) => void want(winIds),
    subscribe(heard) {
      listeners.add(heard);
      void keepUp();
      return () => listeners.delete(heard);
    },
    close() {
      isClosed = true;
      filling.abort();
      Dexie.on.storagemutated.unsubscribe(hear);
    },
  };
}
