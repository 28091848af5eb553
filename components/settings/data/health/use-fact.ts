import { useState } from 'react';
import { useWhenever } from '@/components/ui/use-whenever';

/** What `read` found at first and whenever `after` was another; null while it reads, `failed` where it could not. */
export function useFact<T>(read: () => Promise<T>, after = ''): T | 'failed' | null {
  const [found, setFound] = useState<T | 'failed' | null>(null);
  useWhenever(after, () => {
    let isOver = false;
    const take = (value: T | 'failed') => isOver || setFound(value);
    read().then(take, () => take('failed'));
    return () => {
      isOver = true;
    };
  });
  return found;
}
