import { useEffect, useRef, useState } from 'react';
import type { Outcome, StorageRefusal } from '@/lib/db/outcome';

interface Sent<T> {
  /** What to show: the choice just made until the log shows it back, then the log's. */
  value: T;
  send: (value: T) => void;
  trouble: StorageRefusal | null;
}

/** A choice that is written at once. Choices are written one after the other; one that fails is taken back. */
export function useSent<T>(live: T, write: (value: T) => Promise<Outcome>): Sent<T> {
  const [held, setHeld] = useState<{ value: T; writtenOver: string | null } | null>(null);
  const [trouble, setTrouble] = useState<StorageRefusal | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const liveKey = JSON.stringify(live);
  const latest = useRef(liveKey);
  latest.current = liveKey;

  useEffect(() => {
    if (!held || held.writtenOver === null) return;
    if (JSON.stringify(held.value) === liveKey || held.writtenOver !== liveKey) setHeld(null);
  }, [held, liveKey]);

  const send = (value: T) => {
    setHeld({ value, writtenOver: null });
    queue.current = queue.current.then(async () => {
      const writtenOver = latest.current;
      const outcome = await write(value);
      setTrouble(outcome.ok ? null : outcome.reason);
      setHeld((now) => (now?.value !== value ? now : outcome.ok ? { value, writtenOver } : null));
    });
  };
  return { value: held ? held.value : live, send, trouble };
}
