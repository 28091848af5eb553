import { useReading } from '@/components/ui/use-reading';
import { readWins } from '@/lib/db/win/mapping';
import { comingUp, type DeckPlace } from '@/lib/domain/deck-place';

/** Of a reading that still stands while the next one is under way, these are drawn at once. */
const AHEAD = 3;

/** The win in hand and those that come up next, read ahead, live. */
export function useCards({ place, open }: { place: DeckPlace; open: ReadonlySet<string> | null }, ladderId: string) {
  const ids = [place.currentId, ...(open ? comingUp(place, open, AHEAD) : [])].filter((id) => id !== null);
  return useReading(() => readWins(ids, ladderId), [ids.join(), ladderId]);
}
