import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useToday } from '@/components/ui/use-today';
import { listClaims } from '@/lib/db/claims';
import { readLog } from '@/lib/db/log';
import type { LoggedWin } from '@/lib/domain/log';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { type Checklist, checklistOf } from './checklist-of';

/** The checklist as it stands now, live. While the log is being read it is that of an empty one, to hold the space. */
export function useChecklist(): { checklist: Checklist; log: LoggedWin[]; isReading: boolean } {
  const stored = useLiveQuery(() => Promise.all([readLog(seniorEngineer.id), listClaims(seniorEngineer.id)]));
  const today = useToday();
  return useMemo(() => {
    const [log, claims] = stored ?? [[], []];
    const checklist = checklistOf(seniorEngineer, claims, log, today);
    return { checklist, log, isReading: stored === undefined };
  }, [stored, today]);
}
