import { useEffect, useState } from 'react';
import { type Counts, countStored } from '@/lib/db/counting/counts';
import { watchTables } from '@/lib/db/watching/watch';

/** To count a log of many years takes longer than to save a win, and a save would wait for it. */
const REST_MS = 500;

/** How many rows there are of each kind, anew whenever the log has rested for a moment; null: it could not be read. */
export function useStoredCounts(): Counts | null | undefined {
  const [counts, setCounts] = useState<Counts | null>();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      countStored().then(setCounts, () => setCounts(null));
    };
    const stop = watchTables(['wins', 'artifacts', 'evidence', 'claims', 'drafts'], () => {
      clearTimeout(waiting);
      waiting = setTimeout(count, REST_MS);
    });
    count();
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, []);
  return counts;
}
