import { useMemo } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useToday } from '@/components/ui/page/use-today';
import { useLive } from '@/components/ui/use-live';
import { readSheet } from '@/lib/db/counting/sheet';
import { listClaims } from '@/lib/db/proof/claims';
import { listCriteria } from '@/lib/db/talk/criteria';
import { emptySheet } from '@/lib/domain/counting/sheet';
import type { Criterion } from '@/lib/domain/talk/criterion';
import { type Checklist, checklistOf } from './checklist-of';

/** The checklist as it stands now, live. While the log is being read it is that of an empty one, to hold the space. */
export function useChecklist(): {
  checklist: Checklist;
  /** What the manager asked for. */
  criteria: Criterion[];
  isReading: boolean;
} {
  const ladder = useLadder();
  // Two readings: a claim must not wait until the facts of years are read once more.
  const sheet = useLive(() => readSheet(ladder), [ladder]);
  const claims = useLive(() => listClaims(ladder.id), [ladder]);
  const asked = useLive(listCriteria, []);
  const today = useToday();
  return useMemo(() => {
    const checklist = checklistOf(ladder, claims ?? [], sheet ?? emptySheet(), today);
    const isReading = sheet === undefined || claims === undefined || asked === undefined;
    return { checklist, criteria: asked ?? [], isReading };
  }, [ladder, sheet, claims, asked, today]);
}
