import { useLadder } from '@/components/ladder/LadderProvider';
import { useReading } from '@/components/ui/use-reading';
import { readWin } from '@/lib/db/win/wins';
import type { LoggedWin } from '@/lib/domain/log';

export type CardReading = { state: 'reading' } | { state: 'failed' } | { state: 'read'; value: LoggedWin | undefined };

/** What can be done with the card: it waits, it was dealt with elsewhere, or nothing is known of it. */
export type Standing = 'waiting' | 'kept' | 'trashed' | 'gone' | 'none';

/** A reading of the card before may still stand for a moment after the next one came into hand. */
export function useCard(cardId: string | null): CardReading {
  const ladderId = useLadder().id;
  const reading = useReading(
    async () => ({ cardId, logged: cardId === null ? undefined : await readWin(cardId, ladderId) }),
    [cardId, ladderId],
  );
  if (reading.state !== 'read') return reading;
  return reading.value.cardId === cardId ? { state: 'read', value: reading.value.logged } : { state: 'reading' };
}

export function standingOf(cardId: string | null, reading: CardReading): Standing {
  if (cardId === null || reading.state !== 'read') return 'none';
  if (!reading.value) return 'gone';
  const { status, deletedAt } = reading.value.win;
  if (deletedAt !== null) return 'trashed';
  return status === 'inbox' ? 'waiting' : 'kept';
}
