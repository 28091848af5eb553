import { type ComponentType, useEffect, useState } from 'react';

/** What each function has loaded. */
const loaded = new Map<() => Promise<unknown>, unknown>();

/**
 * A component whose script is fetched once it is asked for; null until it is there. By no `lazy`: React keeps back for
 * 300 ms what comes soon after a fallback. A script that does not come throws, for the boundary around.
 */
export function useScript<P>(load: () => Promise<ComponentType<P>>, isAsked = true): ComponentType<P> | null {
  const [, setCame] = useState(0);
  const Loaded = loaded.get(load) as ComponentType<P> | undefined;
  const isWanted = isAsked && !Loaded;
  useEffect(() => {
    if (!isWanted) return;
    load().then(
      (component) => {
        loaded.set(load, component);
        setCame((before) => before + 1);
      },
      (error: unknown) => {
        setCame(() => {
          throw error;
        });
      },
    );
  }, [isWanted, load]);
  return Loaded ?? null;
}
