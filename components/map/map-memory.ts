import type { Act } from '@/lib/db/act';
import { type DeckPlace, NOWHERE } from '@/lib/domain/deck-place';

export interface DoneAct {
  act: Act;
  cardId: string;
  name: string;
  /** Whether the win was still to be mapped before it. */
  wasOpen: boolean;
}

/** Where one was and what was done, for as long as the page lives: leaving the section and coming back loses neither. */
interface MapMemory {
  ladderId: string;
  place: DeckPlace;
  done: readonly DoneAct[];
}

let memory: MapMemory | null = null;

export function recallMapping(ladderId: string): MapMemory {
  return memory?.ladderId === ladderId ? memory : { ladderId, place: NOWHERE, done: [] };
}

export function rememberMapping(now: MapMemory): void {
  memory = now;
}
