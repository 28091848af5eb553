import { parseISO, subMonths, subYears } from 'date-fns';
import { addDays, type Day, toDay } from '@/lib/domain/day';

/** Six months and a year up to today · since the last chapter was closed · days of the user's own. */
export const PACKET_WINDOWS = ['six-months', 'year', 'chapter', 'own'] as const;
export type PacketWindow = (typeof PACKET_WINDOWS)[number];

/** The days of a window that moves with today; `chapterEnd`: the last day of the last chapter, null where none was closed. */
export function daysOfWindow(
  window: Exclude<PacketWindow, 'own'>,
  { today, chapterEnd }: { today: Day; chapterEnd: Day | null },
): { from: Day; to: Day } {
  const at = parseISO(today);
  if (window === 'six-months') return { from: toDay(subMonths(at, 6)), to: today };
  if (window === 'chapter' && chapterEnd !== null) {
    const from = addDays(chapterEnd, 1);
    return { from: from < today ? from : today, to: today };
  }
  return { from: toDay(subYears(at, 1)), to: today };
}
