import { useEffect, useState } from 'react';
import { type Coach, coachIfLoaded, loadCoach } from '@/lib/coach/coach';

/** The coach; null until it is loaded, and where it cannot be. */
export function useCoach(): Coach | null {
  const [coach, setCoach] = useState<Coach | null>(() => coachIfLoaded() ?? null);
  useEffect(() => {
    if (coach) return;
    let isShown = true;
    // Without it everything works as before: it only hints.
    loadCoach().then(
      (loaded) => isShown && setCoach(() => loaded),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [coach]);
  return coach;
}
