import { parseISO, subMonths } from 'date-fns';
import { addDays, type Day, toDay } from '@/lib/domain/day';

/** Six months and twelve up to today · since the last chapter was closed · days of the user's own. */
export const PACKET_WINDOWS = ['six-months', 'year', 'chapter', 'own'] as const;
export type PacketWindow = (typeof PACKET_WINDOWS)[number];

/** The days of a window that moves with today; `chapterEnd`: the last day of the last chapter, null where none was closed. */
export function daysOfWindow(
  window: Exclude<PacketWindow, 'own'>,
  { today, chapterEnd }: { today: Day; chapterEnd: Day | null },
): { from: Day; to: Day } {
  if (window === 'chapter' && chapterEnd !== null) {
    const from = addDays(chapterEnd, 1);
    return { from: from < today ? from : today, to: today };
  }
  const months = window === 'six-months' ? 6 : 12;
  // Both days are in it: the one of the same date would be a day too many.
  return { from: addDays(toDay(subMonths(parseISO(today), months)), 1), to: today };
}
