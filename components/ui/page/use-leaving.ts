import { useEffect } from 'react';
import { beforeClosing } from '@/lib/db/opening/leaving';

/** Calls `leave` when the page is hidden or goes, or has to give up the log: it may be gone in a moment. */
export function useLeaving(leave: () => void): void {
  useEffect(() => {
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    const stay = beforeClosing(leave);
    return () => {
      stay();
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
    };
  }, [leave]);
}
