import { useReading } from '@/components/ui/use-reading';
import { readLadder } from '@/lib/db/ladder/ladders';
import type { Ladder } from '@/lib/domain/ladder/ladder';
import { useLadder } from './LadderProvider';

/** The ladder that an address asks for, else the active one; undefined while it is being read. */
export function useAskedLadder(ladderId: string | null): Ladder | undefined {
  const active = useLadder();
  const reading = useReading(
    async () => ({ of: ladderId, ladder: ladderId === null ? undefined : await readLadder(ladderId) }),
    [ladderId],
  );
  if (ladderId === null || ladderId === active.id || reading.state === 'failed') return active;
  // What was read for the last address is still here for a moment.
  if (reading.state === 'reading' || reading.value.of !== ladderId) return undefined;
  return reading.value.ladder ?? active;
}
