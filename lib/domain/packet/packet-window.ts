import { addDays, type Day } from '@/lib/domain/day';
import { type DayWindow, lastMonths } from '@/lib/domain/day-window';

/** Six months and twelve up to today · since the last chapter was closed · days of the user's own. */
export const PACKET_WINDOWS = ['six-months', 'year', 'chapter', 'own'] as const;
export type PacketWindow = (typeof PACKET_WINDOWS)[number];

/** The days of a window that moves with today; `chapterEnd`: the last day of the last chapter, null where none was closed. */
export function daysOfWindow(
  window: Exclude<PacketWindow, 'own'>,
  { today, chapterEnd }: { today: Day; chapterEnd: Day | null },
): DayWindow {
  if (window === 'chapter' && chapterEnd !== null) {
    const from = addDays(chapterEnd, 1);
    return { from: from < today ? from : today, to: today };
  }
  return lastMonths(today, window === 'six-months' ? 6 : 12);
}
