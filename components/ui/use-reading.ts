import { useLiveQuery } from 'dexie-react-hooks';

type Reading<T> = { state: 'reading' } | { state: 'failed' } | { state: 'read'; value: T };

/** A live reading of the log that says when it failed. */
export function useReading<T>(read: () => Promise<T>, deps: readonly unknown[]): Reading<T> {
  const reading = useLiveQuery(async (): Promise<Reading<T>> => {
    try {
      return { state: 'read', value: await read() };
    } catch {
      return { state: 'failed' };
    }
  }, [...deps]);
  return reading ?? { state: 'reading' };
}
