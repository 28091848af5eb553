import { useEffect, useState } from 'react';
import type { BackupContent } from '@/lib/safety/backup';
import { planRestore, type RestorePlan } from '@/lib/safety/restore';

/** What restoring would do, as the log is when it is asked; null while it is worked out. */
export function usePlan(backup: BackupContent, mode: RestorePlan['mode']): RestorePlan | 'failed' | null {
  const [plan, setPlan] = useState<RestorePlan | 'failed' | null>(null);
  useEffect(() => {
    let isWanted = true;
    setPlan(null);
    planRestore(backup, mode).then(
      (made) => isWanted && setPlan(made),
      () => isWanted && setPlan('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [backup, mode]);
  return plan;
}
