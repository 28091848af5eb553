import { browser } from 'wxt/browser';
import { hearChanges, type TableChange } from '@/lib/db/note-changes';
import { JOURNAL } from './journal-entry';

/** More rows of a table than this, and its name alone is kept. */
const NAMED = 200;
/** How long the worker may take before it is told once more, ms. */
const REMIND_MS = 20_000;

type Names = Record<string, string[] | 'all'>;

interface Open {
  key: string;
  entry: { at: number; done: boolean; put: Names; removed: Names };
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
      if (add(known.entry, change)) store(known);
    },
    ended(transaction, end) {
      const known = open.get(transaction);
      open.delete(transaction);
      if (!known) return;
      if (end === 'committed') known.entry.done = true;
      else known.aborted = true;
      store(known);
    },
  });
}

function begin(): Open {
  const entry = { at: Date.now(), done: false, put: {}, removed: {} };
  return { key: `${JOURNAL}${crypto.randomUUID()}`, entry, again: false, aborted: false };
}

/** Whether the entry says more than before. */
function add(entry: Open['entry'], { table, act, ids }: TableChange): boolean {
  const earlier = entry[act][table] ?? [];
  if (earlier === 'all' || ids.length === 0) return false;
  const names = ids === 'all' ? 'all' : [...new Set([...earlier, ...ids])];
  entry[act][table] = names.length > NAMED ? 'all' : names;
  return true;
}

function store(open: Open): void {
  if (open.storing) {
    open.again = true;
    return;
  }
  open.again = false;
  const { local } = browser.storage;
  // What the storage refuses, the comparison of the whole log finds at the next start.
  const stored = open.aborted ? local.remove(open.key) : local.set({ [open.key]: structuredClone(open.entry) });
  const isLast = open.aborted || open.entry.done;
  open.storing = stored
    .catch(() => undefined)
    .then(() => {
      open.storing = undefined;
      if (open.again) store(open);
      else if (isLast && !open.aborted) setTimeout(() => void remind(open), REMIND_MS);
    });
}

/** A worker that ended over its copying is woken by a change of the entry. */
async function remind({ key, entry }: Open): Promise<void> {
  try {
    const left = await browser.storage.local.get(key);
    if (left[key]) await browser.storage.local.set({ [key]: { ...entry, at: entry.at - 1 } });
  } catch {
    // The next start finds it.
  }
}
