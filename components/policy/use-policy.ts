import { useEffect, useState } from 'react';
import type { PolicyFound } from '@/lib/policy/policy';
import { readPolicy, watchPolicy } from '@/lib/policy/read-policy';

/** What the organisation has set, live; undefined for the moment in which it is read. */
export function usePolicy(): PolicyFound | undefined {
  const [found, setFound] = useState<PolicyFound>();
  useEffect(() => {
    let isOpen = true;
    const read = () => void readPolicy().then((now) => isOpen && setFound(now));
    read();
    const stop = watchPolicy(read);
    return () => {
      isOpen = false;
      stop();
    };
  }, []);
  return found;
}
