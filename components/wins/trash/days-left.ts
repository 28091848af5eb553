import { TRASH_DAYS } from '@/lib/db/trash';
import type { Instant } from '@/lib/domain/day';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days, the last begun one included, until what was trashed at `deletedAt` is removed; 0 when it is due. */
export function daysLeft(deletedAt: Instant, now: Date): number {
  const gone = Date.parse(deletedAt) + TRASH_DAYS * DAY_MS;
  return Math.max(0, Math.ceil((gone - now.getTime()) / DAY_MS));
}
