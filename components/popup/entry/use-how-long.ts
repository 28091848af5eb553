import { useEffect, useState } from 'react';

/** How long something has been under way: not worth a word, a moment, or longer than it should. */
type HowLong = 'short' | 'moment' | 'long';

const MOMENT_MS = 1000;
const LONG_MS = 6000;

/** A moment is a second, and too long are six. */
export function useHowLong(isUnderWay: boolean): HowLong {
  const [howLong, setHowLong] = useState<HowLong>('short');
  useEffect(() => {
    if (!isUnderWay) return;
    const timers = [
      setTimeout(setHowLong, MOMENT_MS, 'moment' satisfies HowLong),
      setTimeout(setHowLong, LONG_MS, 'long' satisfies HowLong),
    ];
    return () => {
      for (const timer of timers) clearTimeout(timer);
      setHowLong('short');
    };
  }, [isUnderWay]);
  return howLong;
}
