import { useMemo } from 'react';
import { useAskedLadder } from '@/components/ladder/use-asked-ladder';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { reportForOthers, type ToldReport, withheldFrom } from '@/lib/domain/redact-report';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { buildReport, type Report } from '@/lib/domain/report';
import { dayZeroOf } from '@/lib/domain/snapshots-since';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { type Preset, presetsOn } from './presets';
import { readForReport } from './read-report';
import { type AskedReport, windowOf } from './report-address';

export interface Reports {
  /** For the user's own eyes: every win counts. */
  own: Report;
  /** The whole log that it is of. */
  log: readonly LoggedWin[];
  /** For somebody else's, as it may leave through `redactor`. */
  forOthers: (redactor: Redactor) => ToldReport;
  /** The ready wins and lessons that the second one leaves out at a level. */
  withheldAt: (level: RedactionLevel) => string[];
  /** Nothing is logged and nothing claimed, in whatever days. */
  isEmpty: boolean;
  /** What can be chosen. */
  ladders: Ladder[];
  employers: Employer[];
  presets: Preset[];
}

/** Both reports of the log as it stands now, live; undefined while it is being read. */
export function useReports(asked: AskedReport): Reports | undefined {
  const ladder = useAskedLadder(asked.ladder);
  const ladderId = ladder?.id;
  const stored = useLive(async () => ladderId && { ladderId, ...(await readForReport(ladderId)) }, [ladderId]);
  const today = useToday();
  const { from, to, employer } = asked;
  return useMemo(() => {
    // After another ladder was chosen, what was read by the last one is still here for a moment.
    if (!stored || !ladder || stored.ladderId !== ladder.id) return undefined;
    const { log, claims, employers, chapters, plans, ladders } = stored;
    const matter = {
      ...{ ladder, builtIn: seniorEngineer, claims, log, today, employers, plans },
      ...{ criteria: stored.criteria, snapshots: stored.snapshots },
      employerId: employers.find(({ id }) => id === employer)?.id ?? null,
      window: windowOf({ from, to }, today),
    };
    const own = buildReport(matter);
    const days = { dayZero: dayZeroOf(plans, ladder.id), lastChapterEnded: chapters[0]?.endedOn ?? null };
    return {
      ...{ own, ladders, employers, presets: presetsOn(today, days) },
      log,
      forOthers: (redactor: Redactor) => reportForOthers(matter, redactor),
      withheldAt: (level: RedactionLevel) => withheldFrom(matter, own, level),
      isEmpty: claims.length === 0 && !log.some(({ win }) => win.status === 'ready'),
    };
  }, [ladder, stored, today, from, to, employer]);
}
