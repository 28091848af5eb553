import type { Outcome } from '@/lib/db/outcome';

/** Less than the 250 ms that are promised: the write itself takes some of them. */
export const WAIT = 150;

interface Storage<Fields> {
  keep: (fields: Fields) => Promise<Outcome>;
  drop: () => Promise<Outcome>;
  /** After every write: is what was typed kept? */
  onKept: (kept: boolean) => void;
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
export function createDraftKeeper<Fields>({ keep, drop, onKept }: Storage<Fields>): DraftKeeper<Fields> {
  let waiting: { fields: Fields; timer: ReturnType<typeof setTimeout> } | null = null;
  let lastWrite: Promise<unknown> = Promise.resolve();

  const take = () => {
    const taken = waiting;
    waiting = null;
    if (taken) clearTimeout(taken.timer);
    return taken;
  };
  const flush = () => {
    const taken = take();
    if (taken) lastWrite = keep(taken.fields).then(({ ok }) => onKept(ok));
  };
  return {
    change: (fields) => {
      if (waiting) waiting.fields = fields;
      else waiting = { fields, timer: setTimeout(flush, WAIT) };
    },
    flush,
    drop: async () => {
      take();
      // A write that is under way would bring back what is dropped before it.
      await lastWrite;
      await drop();
    },
  };
}
