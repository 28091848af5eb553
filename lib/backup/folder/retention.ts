import type { Day } from '@/lib/domain/day';
import { type BackupName, byAge } from './backup-name';

const OF_TODAY = 3;
const IN_ALL = 10;

/**
 * Which of one installation’s own backups may go once `fresh` is written and read back: 3 of today stay, one of each
 * earlier day, 10 in all. Those of days to come were named by a clock that was wrong: they are the first to go.
 */
export function spareBackups(own: readonly BackupName[], fresh: string, today: Day): BackupName[] {
  const sorted = [...own].sort(byAge);
  const inOrder = [
    ...sorted.filter(({ name }) => name === fresh),
    ...sorted.filter(({ name, day }) => name !== fresh && day <= today),
    ...sorted.filter(({ name, day }) => name !== fresh && day > today),
  ];
  const ofDay = new Map<Day, number>();
  let kept = 0;
  return inOrder.filter(({ day }) => {
    const before = ofDay.get(day) ?? 0;
    if (kept >= IN_ALL || before >= (day === today ? OF_TODAY : 1)) return true;
    ofDay.set(day, before + 1);
    kept += 1;
    return false;
  });
}
