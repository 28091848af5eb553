import { useMemo } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { listClaims } from '@/lib/db/claims';
import { listCriteria } from '@/lib/db/criteria';
import { readLog } from '@/lib/db/log';
import type { Criterion } from '@/lib/domain/criterion';
import type { LoggedWin } from '@/lib/domain/log';
import { type Checklist, checklistOf } from './checklist-of';

/** The checklist as it stands now, live. While the log is being read it is that of an empty one, to hold the space. */
export function useChecklist(): {
  checklist: Checklist;
  log: LoggedWin[];
  /** What the manager asked for. */
  criteria: Criterion[];
  isReading: boolean;
} {
  const ladder = useLadder();
  // Two readings: a claim must not wait until the wins of years are read once more.
  const stored = useLive(() => readLog(ladder.id), [ladder]);
  const claims = useLive(() => listClaims(ladder.id), [ladder]);
  const asked = useLive(listCriteria, []);
  const today = useToday();
  return useMemo(() => {
    const log = stored ?? [];
    const checklist = checklistOf(ladder, claims ?? [], log, today);
    const isReading = stored === undefined || claims === undefined || asked === undefined;
    return { checklist, log, criteria: asked ?? [], isReading };
  }, [ladder, stored, claims, asked, today]);
}
