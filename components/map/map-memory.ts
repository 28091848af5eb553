import type { Act } from '@/lib/db/act';
import { BEFORE_MAPPING, type MapPlace } from '@/lib/domain/map-place';

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
  place: MapPlace;
  done: readonly DoneAct[];
}

let memory: MapMemory | null = null;

export function recallMapping(ladderId: string): MapMemory {
  return memory?.ladderId === ladderId ? memory : { ladderId, place: BEFORE_MAPPING, done: [] };
}

export function rememberMapping(now: MapMemory): void {
  memory = now;
}

export function forgetMapping(): void {
  memory = null;
}
