import { useMemo, useState } from 'react';
import { useLadder } from '@/components/ladder/LadderProvider';
import { useLive } from '@/components/ui/use-live';
import { readLog } from '@/lib/db/win/log';
import type { LoggedWin } from '@/lib/domain/log';
import { namesOfRow } from '@/lib/domain/redaction/known-names';
import type { RedactionLevel } from '@/lib/domain/redaction/level';
import type { Redactor } from '@/lib/domain/redaction/redactor';
import { useRedaction } from './use-redaction';

/**
 * One redactor of `level` for a text that is drawn from the log and then edited, with the log it is of. Undefined while
 * names are read for the first time; while the log changes, the last one stands.
 */
export function useRedactor(level: RedactionLevel): { redactor: Redactor; log: LoggedWin[] } | undefined {
  const ladder = useLadder();
  const log = useLive(() => readLog(ladder.id, namesOfRow), [ladder.id]);
  const start = useRedaction(log, level);
  const now = useMemo(() => (start && log ? { redactor: start(), log } : undefined), [start, log]);
  const [last, setLast] = useState(now);
  if (now && now !== last) setLast(now);
  return now ?? last;
}
