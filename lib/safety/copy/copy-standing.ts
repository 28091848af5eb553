import { readSigns } from '@/lib/safety/canary';
import { readJournal } from '@/lib/safety/journal/journal-entry';

/** How far Winnow's own copy of the log is. */
export interface CopyStanding {
  /** When it was last brought in step, ISO 8601, UTC; null: there is none yet. */
  copiedAt: string | null;
  /** Since when something waits to be copied, ms since 1970; null: nothing does. */
  waitsSince: number | null;
}

/** More than a minute behind, something keeps the copy from being written. */
export const COPY_LATE_MS = 60_000;

/** Reads it off canary and journal; the copy itself is not opened. */
export async function readCopyStanding(): Promise<CopyStanding> {
  const [{ canary }, journal] = await Promise.all([readSigns(), readJournal()]);
  const waiting = [...journal.values()].map(({ at }) => at);
  return { copiedAt: canary?.writtenAt ?? null, waitsSince: waiting.length > 0 ? Math.min(...waiting) : null };
}
