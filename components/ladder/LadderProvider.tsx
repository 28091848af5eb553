import { createContext, type ReactNode, useContext } from 'react';
import { useReading } from '@/components/ui/use-reading';
import { readActiveLadder } from '@/lib/db/ladder/ladders';
import type { Ladder } from '@/lib/domain/ladder/ladder';

const LadderContext = createContext<Ladder | 'failed'>('failed');

interface Props {
  /** What is there while the ladder is read. */
  held?: ReactNode;
  children: ReactNode;
}

/** Reads the active ladder for all that is drawn inside, which waits for it; a failure is shown where it is asked for. */
export function LadderProvider({ held = null, children }: Props) {
  const reading = useReading(readActiveLadder, []);
  if (reading.state === 'reading') return held;
  return <LadderContext value={reading.state === 'read' ? reading.value : 'failed'}>{children}</LadderContext>;
}

/** The ladder that the log is read by, with the user's own rules; throws, for the boundary above, where it cannot be read. */
export function useLadder(): Ladder {
  const ladder = useContext(LadderContext);
  if (ladder === 'failed') throw new Error('the ladder could not be read');
  return ladder;
}
