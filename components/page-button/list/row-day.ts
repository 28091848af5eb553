import { type Day, toDay } from '@/lib/domain/day';
import type { Capture } from '@/lib/sites/types';

/**
 * The day under which a row is saved, and whether that is the day it was opened, for want of a better one: today, the
 * day of the saving, would put half a year's work into one week. Null where the row states no day.
 */
export function dayOfRow({ occurredOn, facts }: Pick<Capture, 'occurredOn' | 'facts'>): {
  day: Day | null;
  isOpening: boolean;
} {
  const begun = facts.createdAt ?? facts.created;
  if (occurredOn !== null || begun === undefined) return { day: occurredOn, isOpening: false };
  return { day: toDay(new Date(begun)), isOpening: true };
}
