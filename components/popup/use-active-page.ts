import { useEffect, useState } from 'react';
import type { ActivePage } from '@/lib/sites/active-tab';
import { goLive } from './go-live';

/** The page in the active tab, and the win that it has; undefined while that is being found out. */
export interface OfferedPage {
  page: ActivePage;
  has: { winId: string; inLog: boolean } | null;
}

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
