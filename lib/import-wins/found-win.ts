import type { Day } from '@/lib/domain/day';

/** What a file says of one win, cleaned; '' and null where it says nothing. */
export interface FoundWin {
  /** The line of the file, from 1. */
  line: number;
  title: string;
  did: string;
  outcome: string;
  tags: string[];
  /** Addresses as they are written. */
  links: string[];
  date: WrittenDate;
  /** It says more than a win can hold: what is over is not in it. */
  isCut: boolean;
}

/** `either`: two readings, and only the user knows which. `month`: no day, the first one stands for it. */
export type WrittenDate =
  | { is: 'day' | 'month'; day: Day }
  | { is: 'either'; dayFirst: Day; monthFirst: Day }
  | { is: 'none' };

/** In which order a file writes `03/04/2026`; null: nothing in it tells, and nobody said. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** Most wins of one file. */
export const MOST_WINS = 5_000;
/** Bytes of a file: a brag document of a lifetime is a tenth of it. */
export const MOST_BYTES = 4_000_000;
