import { browser } from 'wxt/browser';
import { hearChanges, type TableChange } from '@/lib/db/watching/note-changes';
import { JOURNAL, type JournalEntry } from './journal-entry';

/** More rows of a table than this, and its name alone is kept. */
const NAMED = 2_000;
/** How long the worker may take before it is told once more, ms. */
const REMIND_MS = 20_000;

type Names = Map<string, Set<string> | 'all'>;

interface Open {
  key: string;
  at: number;
  done: boolean;
  put: Names;
  removed: Names;
  /** It is stored before this turn ends. */
  isDue: boolean;
  /** Runs while the entry is being stored; what changes meanwhile is stored after it. */
  storing?: Promise<void>;
  again: boolean;
  aborted: boolean;
}

/**
 * Keeps beside the log, from before each commit until the worker has copied it, which rows are being written: a worker
 * or browser that ends between the two leaves behind what to look at. To be called once, in every page and the worker.
 */
export function keepJournal(): void {
  const open = new Map<object, Open>();
  hearChanges({
    changing(transaction, change) {
      const known = open.get(transaction) ?? begin();
      open.set(transaction, known);
      if (add(known, change)) storeSoon(known);
    },
    ended(transaction, end) {
      const known = open.get(transaction);
      open.delete(transaction);
      if (!known) return;
      if (end === 'committed') known.done = true;
      else known.aborted = true;
      store(known);
    },
  });
}

function begin(): Open {
  const names = { put: new Map(), removed: new Map() };
  return {
    key: `${JOURNAL}${crypto.randomUUID()}`,
    at: Date.now(),
    done: false,
    ...names,
    isDue: false,
    again: false,
    aborted: false,
  };
}

/** Whether the entry says more than before. */
function add(open: Open, { table, act, ids }: TableChange): boolean {
  const earlier = open[act].get(table) ?? new Set();
  if (earlier === 'all' || ids.length === 0) return false;
  const before = earlier.size;
  if (ids !== 'all') for (const id of ids) earlier.add(id);
  const isMany = ids === 'all' || earlier.size > NAMED;
  open[act].set(table, isMany ? 'all' : earlier);
  return isMany || earlier.size > before;
}

function entryOf({ at, done, put, removed }: Open): JournalEntry {
  const plain = (names: Names) =>
    Object.fromEntries([...names].map(([table, ids]) => [table, ids === 'all' ? ids : [...ids]]));
  return { at, done, put: plain(put), removed: plain(removed) };
}

/**
 * At the end of this turn, which is before the commit: with all that it changes, and while the database is at work.
 */
function storeSoon(open: Open): void {
  if (open.isDue) return;
  open.isDue = true;
  queueMicrotask(() => {
    open.isDue = false;
    try {
      store(open);
    } catch {
      // A save must not fail because nobody could be told of it.
    }
  });
}

function store(open: Open): void {
  if (open.storing) {
    open.again = true;
    return;
  }
  open.again = false;
  const { local } = browser.storage;
  // What the storage refuses, the comparison of the whole log finds at the next start.
  const stored = open.aborted ? local.remove(open.key) : local.set({ [open.key]: entryOf(open) });
  const isLast = open.aborted || open.done;
  open.storing = stored
    .catch(() => undefined)
    .then(() => {
      open.storing = undefined;
      if (open.again) store(open);
      else if (isLast && !open.aborted) setTimeout(() => void remind(open), REMIND_MS);
    });
}

/** A worker that ended over its copying is woken by a change of the entry. */
async function remind(open: Open): Promise<void> {
  try {
    const left = await browser.storage.local.get(open.key);
    if (left[open.key]) await browser.storage.local.set({ [open.key]: { ...entryOf(open), at: open.at - 1 } });
  } catch {
    // The next start finds it.
  }
}
