import { type Instant, MS_A_DAY } from '@/lib/domain/day';

/** For so long what was put into the trash can be taken out again. */
export const TRASH_DAYS = 30;

/** What was put into the trash before this moment is removed for good. */
export function trashLimit(now: Date): Instant {
  return new Date(now.getTime() - TRASH_DAYS * MS_A_DAY).toISOString();
}

/** Whole days, the last begun one included, until what was trashed at `deletedAt` is removed; 0 when it is due. */
export function daysLeft(deletedAt: Instant, now: Date): number {
  const gone = Date.parse(deletedAt) + TRASH_DAYS * MS_A_DAY;
  return Math.max(0, Math.ceil((gone - now.getTime()) / MS_A_DAY));
}
