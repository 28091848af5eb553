import { useEffect, useState } from 'react';
import type { BackupContent } from '@/lib/backup/backup';
import { planRestore, type RestorePlan } from '@/lib/restore/restore';
import { useWorking } from '../use-working';

/** What restoring would do, as the log is when it is asked; null while it is worked out, of which `share` is done. */
export function usePlan(backup: BackupContent, mode: RestorePlan['mode']) {
  const [plan, setPlan] = useState<RestorePlan | 'failed' | null>(null);
  const { share, start, cancel } = useWorking();
  useEffect(() => {
    let isWanted = true;
    const working = start();
    setPlan(null);
    planRestore(backup, mode, working)
      .then(
        (made) => isWanted && setPlan(made),
        () => isWanted && setPlan('failed'),
      )
      .finally(working.end);
    return () => {
      isWanted = false;
      cancel();
    };
  }, [backup, mode, start, cancel]);
  return { plan, share };
}
