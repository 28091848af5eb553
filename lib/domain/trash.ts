import * as v from 'valibot';
import { type Instant, InstantSchema, MS_A_DAY } from '@/lib/domain/day';

/** For so long what was put into the trash can be taken out again. */
const TRASH_DAYS = 30;

/** What was put into the trash before this moment is removed for good. */
export function trashLimit(now: Date): Instant {
  return new Date(now.getTime() - TRASH_DAYS * MS_A_DAY).toISOString();
}

/** When the clock was last looked at, and until when it is doubted; null: it is not. */
export const ClockSchema = v.object({ at: InstantSchema, doubtedUntil: v.nullable(InstantSchema) });
export type Clock = v.InferOutput<typeof ClockSchema>;

/** How long a clock is doubted that has gone further at once than a win may lie in the trash. */
const DOUBT_DAYS = 7;
/** Nobody is away for so long: it is doubted however often. */
const YEARS_DAYS = 366;

/**
 * The clock as it says `now`, `before` being what it said last. One that is years ahead is set right within days; whoever
 * was away for months has the trash for those days more, once.
 */
export function clockAt(now: Date, before: Clock | null): Clock {
  const at = now.toISOString();
  const passed = before === null ? 0 : now.getTime() - Date.parse(before.at);
  const { doubtedUntil } = before ?? { doubtedUntil: null };
  if (passed < 0) return { at, doubtedUntil: null };
  if (doubtedUntil !== null && passed <= YEARS_DAYS * MS_A_DAY)
    return { at, doubtedUntil: Date.parse(doubtedUntil) > now.getTime() ? doubtedUntil : null };
  const isDoubted = passed > TRASH_DAYS * MS_A_DAY;
  return { at, doubtedUntil: isDoubted ? new Date(now.getTime() + DOUBT_DAYS * MS_A_DAY).toISOString() : null };
}

/** Whole days, the last begun one included, until what was trashed at `deletedAt` is removed; 0 when it is due. */
export function daysLeft(deletedAt: Instant, now: Date): number {
  const gone = Date.parse(deletedAt) + TRASH_DAYS * MS_A_DAY;
  return Math.max(0, Math.ceil((gone - now.getTime()) / MS_A_DAY));
}
