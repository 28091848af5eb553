import { useEffect, useState } from 'react';
import { type Day, toDay } from '@/lib/domain/day';

const LOOK_EVERY = 60_000;

/** The user's day: midnight may pass over a page that stays in view, or that is come back to after a machine slept. */
export function useToday(): Day {
  const [today, setToday] = useState(() => toDay(new Date()));
  useEffect(() => {
    const look = () => setToday(toDay(new Date()));
    const timer = setInterval(look, LOOK_EVERY);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, []);
  return today;
}
