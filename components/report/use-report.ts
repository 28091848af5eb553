import { useMemo, useState } from 'react';
import { useAskedLadder } from '@/components/ladder/use-asked-ladder';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readLogWithSheet } from '@/lib/db/win/log-with-sheet';
import { readWins } from '@/lib/db/win/mapping';
import { hasReady } from '@/lib/domain/counting/standing-wins';
import { withheldIds } from '@/lib/domain/counting/withheld';
import type { Employer } from '@/lib/domain/employer';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import type { LoggedWin } from '@/lib/domain/log';
import { dayZeroOf } from '@/lib/domain/quiz/snapshots-since';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { reportForOthers, type ToldReport } from '@/lib/domain/report/redact-report';
import type { ReportBody } from '@/lib/domain/report/report';
import { type Preset, presetsOn } from './options/presets';
import { readForReport, reportAsked } from './read-report';
import type { AskedReport } from './report-address';

/** Of more wins than these, their rows are read when something is to leave, and not before: they take seconds. */
const READ_AT_ONCE = 5_000;

export interface Reports {
  /** For the user's own eyes: every win counts. */
  own: ReportBody;
  strongest: readonly LoggedWin[];
  /** They are not there yet. */
  isReading: boolean;
  /** Every row of it, once they are read: what leaves is made of them. */
  log: readonly LoggedWin[] | undefined;
  /** Has them read. */
  wantLog: () => void;
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
  const today = useToday();
  const { from, to, employer } = asked;
  // Read once: to look at other days reads nothing but the few wins that are told of.
  const read = useLive(async () => ladder && readForReport(ladder), [ladder]);
  const stored = useMemo(() => {
    // After another ladder was chosen, what was read by the last one is still here for a moment.
    if (!read || read.ladder.id !== ladder?.id) return undefined;
    return { ...read, ...reportAsked(read, { ladder: ladder.id, from, to, employer }, today) };
  }, [read, ladder?.id, from, to, employer, today]);
  const strongestIds = stored?.counted.strongestIds.join(' ');
  const strongest = useLive(async () => {
    const ids = strongestIds?.split(' ').filter(Boolean) ?? [];
    return ladder && { of: strongestIds, ladderId: ladder.id, wins: await readWins(ids, ladder.id) };
  }, [ladder?.id, strongestIds]);
  const [isWanted, setWanted] = useState(false);
  const isRead = stored !== undefined && (isWanted || stored.sheet.count <= READ_AT_ONCE);
  const whole = useLive(async () => (isRead && ladder ? readWhole(ladder) : undefined), [ladder, isRead]);
  return useMemo(() => {
    if (!stored) return undefined;
    const { matter, counted, sheet, chapters, ladders, employers, plans } = stored;
    const ladderId = stored.ladder.id;
    const own = whole?.ladderId === ladderId ? whole : undefined;
    const days = { dayZero: dayZeroOf(plans, ladderId), lastChapterEnded: chapters[0]?.endedOn ?? null };
    const isReading = strongest?.of !== strongestIds || strongest?.ladderId !== ladderId;
    const wins = isReading ? undefined : strongest?.wins;
    return {
      ...{ own: counted, isReading, ladders, employers, presets: presetsOn(today, days) },
      strongest: counted.strongestIds.flatMap((id) => wins?.get(id) ?? []),
      log: own?.log,
      wantLog: () => setWanted(true),
      forOthers: (redactor: Redactor) => reportForOthers({ ...matter, sheet, log: [], ...own }, redactor),
      withheldAt: (level: RedactionLevel) => withheldIds({ ...matter, sheet }, level),
      isEmpty: matter.claims.length === 0 && !hasReady(sheet),
    };
  }, [stored, strongest, strongestIds, whole, today]);
}

async function readWhole(ladder: Ladder) {
  return { ladderId: ladder.id, ...(await readLogWithSheet(ladder)) };
}
