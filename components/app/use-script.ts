import { type ComponentType, useEffect, useState } from 'react';

/**
 * A component whose script is fetched once it is asked for; null until it is there. By no `lazy`: React keeps back for
 * 300 ms what comes soon after a fallback. A script that does not come throws, for the boundary around.
 */
export function useScript<P>(isAsked: boolean, load: () => Promise<ComponentType<P>>): ComponentType<P> | null {
  const [Loaded, setLoaded] = useState<ComponentType<P> | null>(null);
  const isWanted = isAsked && Loaded === null;
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    load().then(
      (component) => {
        if (!isOver) setLoaded(() => component);
      },
      (error: unknown) => {
        if (isOver) return;
        setLoaded(() => {
          throw error;
        });
      },
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, load]);
  return Loaded;
}
