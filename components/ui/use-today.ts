import { useEffect, useState } from 'react';
import { type Day, toDay } from '@/lib/domain/day';

/** The user's day, looked up again whenever the page is come back to: one left open over midnight must not stay behind. */
export function useToday(): Day {
  const [today, setToday] = useState(() => toDay(new Date()));
  useEffect(() => {
    const look = () => setToday(toDay(new Date()));
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
