import type { LoggedWin } from '@/lib/domain/log';

/** What the list looked like when it was left, so that the way back leads to the same place. */
export interface ListMemory {
  href: string;
  /** How many wins were drawn, and how far down the page was, in pixels. */
  shown: number;
  scrollY: number;
  /** The log as last read: drawn at once on the way back, and replaced by the next reading. */
  log: LoggedWin[] | null;
  /** The ladder that it was read by. */
  ladderId: string | null;
  /** The win that was opened last; its row gets the focus back. */
  openedId: string | null;
}

export const PAGE = 100;

export function newListMemory(): ListMemory {
  return { href: '#/wins', shown: PAGE, scrollY: 0, log: null, ladderId: null, openedId: null };
}
