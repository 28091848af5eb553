import type { Act } from '@/lib/db/act';
import { type DeckPlace, NOWHERE } from '@/lib/domain/deck-place';

interface DoneAct {
  act: Act;
  /** The card that was in hand: undoing brings it back into hand. */
  cardId: string;
  name: string;
}

/** Where one was and what was done, for as long as the page lives: leaving the inbox and coming back loses neither. */
interface InboxMemory {
  place: DeckPlace;
  done: readonly DoneAct[];
}

let memory: InboxMemory = { place: NOWHERE, done: [] };

export function recallInbox(): InboxMemory {
  return memory;
}

export function rememberInbox(changes: Partial<InboxMemory>): void {
  memory = { ...memory, ...changes };
}
