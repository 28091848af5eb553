import { useEffect, useState } from 'react';

/** `value` once it has stayed the same for `ms`: what takes long is made when a pause is made, not between two keys. */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested;
}
