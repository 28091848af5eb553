import { useReading } from '@/components/ui/use-reading';
import { readLadder } from '@/lib/db/ladders';
import type { Ladder } from '@/lib/domain/ladder';
import { useLadder } from './LadderProvider';

/** The ladder that an address asks for, else the active one; undefined while it is being read. */
export function useAskedLadder(ladderId: string | null): Ladder | undefined {
  const active = useLadder();
  const reading = useReading(async () => (ladderId === null ? undefined : readLadder(ladderId)), [ladderId]);
  if (ladderId === null || ladderId === active.id) return active;
  if (reading.state === 'reading') return undefined;
  return (reading.state === 'read' ? reading.value : undefined) ?? active;
}
