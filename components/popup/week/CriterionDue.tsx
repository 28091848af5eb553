import { useEffect } from 'react';
import type { Day } from '@/lib/domain/day';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { sayDue } from '@/lib/i18n/criterion-lines';
import { criterionLineWords } from '@/lib/i18n/en/criterion-lines';
import { say, sayCount } from '@/lib/i18n/say';
import { AppLink } from '../AppLink';

interface Props {
  /** What is due first. */
  first: Pick<Criterion, 'what' | 'dueOn'>;
  /** How many others are. */
  others: number;
  today: Day;
  /** The log itself says so. */
  isRead: boolean;
}

/** What the manager asked for and is due first, in a line. Who reads it here needs no other reminder of it. */
export function CriterionDue({ first, others, today, isRead }: Props) {
  useEffect(() => {
    // A reminder too many is no loss.
    if (isRead) void noteSeen(today).catch(() => undefined);
  }, [today, isRead]);
  return (
    <p className="popup-asked">
      <AppLink to="/talk?at=after">
        {say(criterionLineWords.dueLine, { what: first.what, due: sayDue(first, today) })}
      </AppLink>
      {others > 0 && <span className="note numbers"> {sayCount(criterionLineWords.more, others)}</span>}
    </p>
  );
}

async function noteSeen(today: Day): Promise<void> {
  const { noteCriteriaSeen } = await import('@/lib/reminders/untold-criteria');
  await noteCriteriaSeen(today);
}
