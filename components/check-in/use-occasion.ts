import { useEffect, useState } from 'react';
import { useToday } from '@/components/ui/page/use-today';
import { readCheckInDue } from '@/lib/db/check-ins';
import type { DueCheckIn } from '@/lib/domain/check-in/check-in-due';
import { type Day, mondayOf } from '@/lib/domain/day';

/** Which week is checked in, and what of it is due. */
export interface Occasion {
  monday: Day;
  due: DueCheckIn | null;
  nextDueAt: Date;
}

/**
 * The check-in that is due, else that of this week. It stays the same while the page is open: answering the one of last
 * week must not put this week's in its place.
 */
export function useOccasion(): Occasion | 'failed' | null {
  const today = useToday();
  const [occasion, setOccasion] = useState<Occasion | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    const take = (next: Occasion | 'failed') => {
      if (!isOver) setOccasion(next);
    };
    readCheckInDue(new Date()).then(
      ({ due, nextDueAt }) => take({ monday: due?.monday ?? mondayOf(today), due, nextDueAt }),
      () => take('failed'),
    );
    return () => {
      isOver = true;
    };
  }, [today]);
  return occasion;
}
