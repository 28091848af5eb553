import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useToday } from '@/components/ui/use-today';
import { listClaims } from '@/lib/db/claims';
import { readLog } from '@/lib/db/log';
import { shareable } from '@/lib/domain/log';
import { buildReport, type Report } from '@/lib/domain/report';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

export interface Reports {
  /** For the user's own eyes: every win counts. */
  own: Report;
  /** For somebody else's: computed without private and confidential wins. */
  shared: Report;
  /** How many wins the second one leaves out. */
  withheld: number;
}

/** Both reports of the log as it stands now, live; undefined while it is being read. */
export function useReports(): Reports | undefined {
  const stored = useLiveQuery(async () => {
    const [log, claims] = await Promise.all([readLog(seniorEngineer.id), listClaims(seniorEngineer.id)]);
    return { log, claims };
  });
  const today = useToday();
  return useMemo(() => {
    if (!stored) return undefined;
    const { log, claims } = stored;
    const open = shareable(log);
    const about = { ladder: seniorEngineer, claims, today };
    return {
      own: buildReport({ ...about, log }),
      shared: buildReport({ ...about, log: open }),
      withheld: log.length - open.length,
    };
  }, [stored, today]);
}
