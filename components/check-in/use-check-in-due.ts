import { useEffect, useReducer } from 'react';
import { useLive } from '@/components/ui/use-live';
import { readCheckInDue } from '@/lib/db/check-ins';
import type { CheckInDue } from '@/lib/domain/check-in/check-in-due';

const LOOK_EVERY = 60_000;

/** Which check-in is due, live, also while its hour strikes over an open page; undefined while it is read. */
export function useCheckInDue(): CheckInDue | undefined {
  const [looks, look] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return useLive(() => readCheckInDue(new Date()), [looks]);
}
