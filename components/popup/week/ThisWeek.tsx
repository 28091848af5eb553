import { lazy, Suspense, useEffect } from 'react';
import { useThing } from '@/components/plan/use-thing';
import { leaveSummary } from '@/lib/popup-summary/left-summary';
import { summaryOf } from '@/lib/popup-summary/make-summary';
import type { Summary } from '@/lib/popup-summary/summary';
import { writeSummary } from '@/lib/popup-summary/summary-store';
import { useWeek } from './use-week';
import { WeekView } from './WeekView';

// Last of all, and out of what a popup loads at once.
const BackupLine = lazy(async () => ({ default: (await import('./BackupLine')).BackupLine }));

/** The week as the log has it, live; until that is read, as it was noted. The place is held where nothing was. */
export function ThisWeek({ noted }: { noted: Summary | null }) {
  const week = useWeek();
  const thing = useThing();
  const read = week && thing !== undefined ? summaryOf(week, thing) : null;
  const text = JSON.stringify(read);
  useEffect(() => {
    // The next popup is to open on what is true now.
    const known: Summary | null = JSON.parse(text);
    if (!known) return;
    leaveSummary(known);
    void writeSummary(known);
  }, [text]);
  const shown = read ?? noted;
  if (!shown) return <div className="popup-week-place" aria-busy="true" />;
  return (
    <>
      <WeekView summary={shown} isRead={read !== null} />
      {read && (
        <Suspense fallback={null}>
          <BackupLine />
        </Suspense>
      )}
    </>
  );
}
