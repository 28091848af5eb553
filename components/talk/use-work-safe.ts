import { useState } from 'react';
import { DEFAULT_LEVEL } from '@/lib/domain/redaction/level';
import { type Redactor, startRedaction } from '@/lib/domain/redaction/redactor';

/** What stands between the log and what leaves from here: agendas and updates are work-safe. */
export function useWorkSafe(): Redactor {
  const [redactor] = useState(() => startRedaction({ level: DEFAULT_LEVEL }));
  return redactor;
}
