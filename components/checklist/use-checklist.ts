import { useMemo } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useLive } from '@/components/ui/use-live';
import { useToday } from '@/components/ui/use-today';
import { listClaims } from '@/lib/db/claims';
import { readLog } from '@/lib/db/log';
import type { LoggedWin } from '@/lib/domain/log';
import { type Checklist, checklistOf } from './checklist-of';

/** The checklist as it stands now, live. While the log is being read it is that of an empty one, to hold the space. */
export function useChecklist(): { checklist: Checklist; log: LoggedWin[]; isReading: boolean } {
  const ladder = useLadder();
  // Two readings: a claim must not wait until the wins of years are read once more.
  const stored = useLive(() => readLog(ladder.id), [ladder]);
  const claims = useLive(() => listClaims(ladder.id), [ladder]);
  const today = useToday();
  return useMemo(() => {
    const log = stored ?? [];
    const checklist = checklistOf(ladder, claims ?? [], log, today);
    return { checklist, log, isReading: stored === undefined || claims === undefined };
  }, [ladder, stored, claims, today]);
}
