import { useEffect } from 'react';

/** Calls `leave` when the page is hidden or goes: it may be gone in a moment. */
export function useLeaving(leave: () => void): void {
  useEffect(() => {
    document.addEventListener('visibilitychange', leave);
    window.addEventListener('pagehide', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      window.removeEventListener('pagehide', leave);
    };
  }, [leave]);
}
