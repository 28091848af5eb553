import { useEffect, useState } from 'react';
import { type Coach, coachIfLoaded, loadCoach } from '@/lib/coach/coach';

/** The coach, from the first time it is wanted; null until then, and where it cannot be loaded. */
export function useCoach(isWanted: boolean): Coach | null {
  const [coach, setCoach] = useState<Coach | null>(() => coachIfLoaded() ?? null);
  useEffect(() => {
    if (!isWanted || coach) return;
    let isShown = true;
    // Without it everything works as before: it only hints.
    loadCoach().then(
      (loaded) => isShown && setCoach(() => loaded),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [isWanted, coach]);
  return coach;
}
