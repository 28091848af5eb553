import { useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useRedaction } from '@/components/redaction/use-redaction';
import { useLive } from '@/components/ui/use-live';
import { readLog } from '@/lib/db/log';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';

/**
 * What stands between the log and what leaves from here: agendas and updates are work-safe. Undefined while names are
 * read for the first time; while the log changes, the last one stands.
 */
export function useWorkSafe(): Redactor | undefined {
  const ladder = useLadder();
  const log = useLive(() => readLog(ladder.id), [ladder.id]);
  const start = useRedaction(log, DEFAULT_LEVEL);
  const redactor = useMemo(() => start?.(), [start]);
  const [last, setLast] = useState(redactor);
  if (redactor && redactor !== last) setLast(redactor);
  return redactor ?? last;
}
