import { useReading } from './use-reading';

/**
 * A live reading of the log; undefined while it is read. One that fails is thrown, for the boundary above to show:
 * the library's own hook stays silent where the database does not open.
 */
export function useLive<T>(read: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  const reading = useReading(read, deps);
  if (reading.state === 'failed') throw new Error('the log could not be read');
  return reading.state === 'read' ? reading.value : undefined;
}
