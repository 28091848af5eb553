import { Dexie, type ObservabilitySet } from 'dexie';
import type { Ladder } from '@/lib/domain/ladder';
import { compareNewest } from '@/lib/domain/log';
import { type FilterChoices, gatherChoices, type WinEntry, winEntryMaker } from '@/lib/domain/win-entry';
import { withEntries } from '@/lib/domain/with-entries';
import { letOthersGo } from '@/lib/long-work/let-others-go';
import { changedIds } from './changed-ids';
import { type EntryOf, readEntries, readEntriesAfter, readNewestEntries, winsOfRows } from './win-entries';

/** The log as the list of wins knows it, at one moment. */
export interface WinIndex {
  /** The newest first, without the trash. */
  entries: readonly WinEntry[];
  /** Whether every win of the log is among them; before that it is the newest that are. */
  isWhole: boolean;
  /** How many wins were read so far. */
  read: number;
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
}

/** As many as are read in a few milliseconds. */
const BATCH = 250;
const FIRST = 60;
/** How often it is said how far the reading is. */
const TOLD = 20_000;
/** Beyond that, all of it is read again. */
const MOST_CHANGES = 1000;
const EMPTY: WinIndex = {
  entries: [],
  isWhole: false,
  read: 0,
  choices: gatherChoices().read(),
  isFresh: false,
  hasFailed: false,
};

let last: { ladder: Ladder; builtIn: Ladder; index: LiveWinIndex & { close: () => void } } | undefined;

/** The index of the log as `ladder` reads it: made once, kept while the page lives, and kept in step with every write. */
export function winIndexOf(ladder: Ladder, builtIn: Ladder): LiveWinIndex {
  if (!last || !isSame(last.ladder, ladder) || last.builtIn !== builtIn) {
    last?.index.close();
    last = { ladder, builtIn, index: openWinIndex({ ladderId: ladder.id, toEntry: winEntryMaker(ladder, builtIn) }) };
  }
  last.ladder = ladder;
  return last.index;
}

/** A ladder that is read again is another object with the same lines. */
function isSame(one: Ladder, other: Ladder): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function openWinIndex(of: EntryOf): LiveWinIndex & { close: () => void } {
  const listeners = new Set<() => void>();
  let now = EMPTY;
  let unheard = { wins: new Set<string>(), artifacts: new Set<string>(), evidence: new Set<string>(), all: true };
  let byId = new Map<string, WinEntry>();
  let choices = gatherChoices();
  let isBusy = false;
  let isClosed = false;

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

  async function readAll(): Promise<void> {
    byId = new Map();
    choices = gatherChoices();
    if (!now.isWhole) publish({ entries: (await readNewestEntries(FIRST, of)).sort(compareNewest) });
    const byDay = new Map<string, WinEntry[]>();
    let read = 0;
    for (let after = ''; !isClosed; ) {
      const batch = await readEntriesAfter(after, BATCH, of);
      if (batch === null) break;
      for (const entry of batch.entries) {
        note(entry);
        const ofDay = byDay.get(entry.occurredOn);
        if (ofDay) ofDay.push(entry);
        else byDay.set(entry.occurredOn, [entry]);
      }
      after = batch.last;
      const before = read;
      read += batch.entries.length;
      if (Math.floor(read / TOLD) > Math.floor(before / TOLD)) publish({ read });
      await letOthersGo();
    }
    // Day by day: to sort them all at once would take longer than a frame.
    const days = [...byDay.keys()].sort().reverse();
    const entries = days.flatMap((day) => (byDay.get(day) ?? []).sort(compareNewest));
    if (!isClosed) publish({ entries, isWhole: true, read, choices: choices.read() });
  }

  Dexie.on('storagemutated', hear);
  return {
    current: () => now,
    subscribe(heard) {
      listeners.add(heard);
      void keepUp();
      return () => listeners.delete(heard);
    },
    close() {
      isClosed = true;
      Dexie.on.storagemutated.unsubscribe(hear);
    },
  };
}
