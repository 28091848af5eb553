import { useMemo } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { listClaims } from '@/lib/db/claims';
import { readLog } from '@/lib/db/log';
import { shareable } from '@/lib/domain/log';
import { buildReport, type Report } from '@/lib/domain/report';

export interface Reports {
  /** For the user's own eyes: every win counts. */
  own: Report;
  /** For somebody else's: computed without private and confidential wins. */
  shared: Report;
  /** How many ready wins and lessons the second one leaves out. */
  withheld: number;
}

/** Both reports of the log as it stands now, live; undefined while it is being read. */
export function useReports(): Reports | undefined {
  const ladder = useLadder();
  const stored = useLive(async () => {
    const [log, claims] = await Promise.all([readLog(ladder.id), listClaims(ladder.id)]);
    return { log, claims };
  }, [ladder]);
  const today = useToday();
  return useMemo(() => {
    if (!stored) return undefined;
    const { log, claims } = stored;
    const about = { ladder, claims, today };
    const own = buildReport({ ...about, log });
    const shared = buildReport({ ...about, log: shareable(log) });
    return { own, shared, withheld: countOf(own) - countOf(shared) };
  }, [ladder, stored, today]);
}

function countOf({ counts: { wins, lessons } }: Report): number {
  return wins + lessons;
}
