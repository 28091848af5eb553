import { useEffect, useState } from 'react';

/** What `read` found when the page was opened, `read` being the same all the time; null while it reads, `failed` where it could not. */
export function useFact<T>(read: () => Promise<T>): T | 'failed' | null {
  const [found, setFound] = useState<T | 'failed' | null>(null);
  useEffect(() => {
    let isOver = false;
    const take = (value: T | 'failed') => isOver || setFound(value);
    read().then(take, () => take('failed'));
    return () => {
      isOver = true;
    };
  }, [read]);
  return found;
}
