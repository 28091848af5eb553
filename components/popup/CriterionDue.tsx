import { useEffect } from 'react';
import type { Criterion } from '@/lib/domain/criterion';
import type { Day } from '@/lib/domain/day';
import { sayDue } from '@/lib/i18n/criterion-lines';
import { criterionLineWords } from '@/lib/i18n/en/criterion-lines';
import { say, sayCount } from '@/lib/i18n/say';
import { noteCriteriaSeen } from '@/lib/reminders/untold-criteria';
import { AppLink } from './AppLink';

interface Props {
  /** Due first first. */
  asked: readonly { criterion: Criterion }[];
  today: Day;
}

/** What the manager asked for and is due first, in a line. Who reads it here needs no other reminder of it. */
export function CriterionDue({ asked, today }: Props) {
  useEffect(() => {
    // A reminder too many is no loss.
    void noteCriteriaSeen(today).catch(() => undefined);
  }, [today]);
  const [first, ...others] = asked;
  if (!first) return null;
  const { criterion } = first;
  return (
    <p className="popup-asked">
      <AppLink to="/talk?at=after">
        {say(criterionLineWords.dueLine, { what: criterion.what, due: sayDue(criterion, today) })}
      </AppLink>
      {others.length > 0 && <span className="note numbers"> {sayCount(criterionLineWords.more, others.length)}</span>}
    </p>
  );
}
