import { useState } from 'react';
import { noteNextDue } from '@/components/popup/next-due';
import { useReading } from '@/components/ui/use-reading';
import { changeCheckIn, listCheckIns } from '@/lib/db/check-ins';
import type { StorageRefusal } from '@/lib/db/outcome';
import { blankCheckIn, type CheckInFields } from '@/lib/domain/check-in/check-in';
import { addDays, type Day } from '@/lib/domain/day';
import { isBlank } from '@/lib/domain/win/win';

/** A year: the rotation of the questions and the last line look no further back. */
const WEEKS_BACK = 52;

/** `fieldRevs`: undefined while nothing of that week is in the log. */
export type CheckInRow = CheckInFields & { fieldRevs?: Record<string, string> };

type Changes = Partial<Omit<CheckInFields, 'monday'>>;

/** The check-in of a week as it stands, those before it, and the way to change it. */
export function useCheckIn(monday: Day) {
  const [refusal, setRefusal] = useState<StorageRefusal | null>(null);
  const reading = useReading(async () => {
    const upToNow = await listCheckIns(addDays(monday, -7 * WEEKS_BACK), monday);
    const earlier = upToNow.filter((each) => each.monday < monday);
    const row: CheckInRow = upToNow.find((each) => each.monday === monday) ?? blankCheckIn(monday);
    return { monday, row, earlier, lastLine: earlier.findLast(({ nextLine }) => !isBlank(nextLine)) ?? null };
  }, [monday]);
  const change = async (changes: Changes): Promise<boolean> => {
    const outcome = await changeCheckIn(monday, changes);
    setRefusal(outcome.ok ? null : outcome.reason);
    // A popup that opens next need not read the log to know what it opens on.
    if (outcome.ok) void noteNextDue();
    return outcome.ok;
  };
  return { reading, change, refusal };
}

export type CheckInReading = Extract<ReturnType<typeof useCheckIn>['reading'], { state: 'read' }>['value'];
export type ChangeCheckIn = (changes: Changes) => Promise<boolean>;
