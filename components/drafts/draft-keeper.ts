import type { Outcome } from '@/lib/db/outcome';

/** Less than half of the 250 ms that are promised: the write itself takes some of them, on a busy machine most. */
export const WAIT = 100;

interface Storage<Fields> {
  keep: (fields: Fields) => Promise<Outcome>;
  drop: () => Promise<Outcome>;
  /** After every write: is what was typed kept? */
  onKept: (kept: boolean) => void;
  /** A store that is written before the call returns: a page that goes has no time for a transaction. */
  behind?: { leave: (fields: Fields) => void; forget: () => void };
}

export interface DraftKeeper<Fields> {
  /** What stands on the surface now; written soon, however fast the next change comes. */
  change: (fields: Fields) => void;
  /** Writes at once what still waits: the surface may be gone in a moment. */
  flush: () => void;
  /** Forgets what waits, and the draft. */
  drop: () => Promise<void>;
}

/** Keeps a draft a moment behind the keys. A write is never put off by the keys that follow it. */
export function createDraftKeeper<Fields>({ keep, drop, onKept, behind }: Storage<Fields>): DraftKeeper<Fields> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** The last change, until a write of it has been committed. */
  let unwritten: { fields: Fields } | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const stopWaiting = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const write = () => {
    stopWaiting();
    const written = unwritten;
    if (!written) return;
    lastWrite = keep(written.fields).then(({ ok }) => {
      if (ok && unwritten === written) {
        unwritten = null;
        behind?.forget();
      } else if (ok && unwritten) {
        // Left before this write was stamped, newer words would pass for older ones.
        behind?.leave(unwritten.fields);
      }
      onKept(ok);
    });
  };
  return {
    change: (fields) => {
      unwritten = { fields };
      // An update of the extension or the end of its process ends a page without a word to it.
      behind?.leave(fields);
      timer ??= setTimeout(write, WAIT);
    },
    flush: () => {
      if (unwritten) behind?.leave(unwritten.fields);
      if (timer !== null) write();
    },
    drop: async () => {
      stopWaiting();
      unwritten = null;
      behind?.forget();
      // A write that is under way would bring back what is dropped before it.
      const before = lastWrite;
      await before;
      // What was typed meanwhile took its place, and stands.
      if (lastWrite === before) await drop();
    },
  };
}
