import { useEffect, useState } from 'react';
import { goLive } from '../go-live';
import type { OfferedPage } from './watch-page';

/** What the active tab shows; null: nothing that can be saved, undefined: that is being found out. */
export function useActivePage(): OfferedPage | null | undefined {
  const [offered, setOffered] = useState<OfferedPage | null>();
  useEffect(() => {
    let isOpen = true;
    let stop = () => {};
    void goLive().then(async () => {
      const { watchPage } = await import('./watch-page');
      if (isOpen) stop = watchPage(setOffered);
    });
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return offered;
}
