import type { Act } from '@/lib/db/act';
import { onward, putLast } from '@/lib/domain/deck-place';
import type { DoneAct } from './map-memory';
import type { MappingState } from './use-mapping-state';

const NONE_OPEN: ReadonlySet<string> = new Set();

/** The state once it is known whether a win is still to be mapped. */
export function settled(state: MappingState, cardId: string, isOpen: boolean): MappingState {
  const open = new Set(state.open);
  if (isOpen) open.add(cardId);
  else open.delete(cardId);
  return { ...state, open };
}

/** The state after an act on the win in hand, which can be taken back from now on. */
export function noted(state: MappingState, done: { act: Act; cardId: string; name: string }, isOpen: boolean) {
  const wasOpen = (state.open ?? NONE_OPEN).has(done.cardId);
  const entry: DoneAct = { ...done, wasOpen };
  return { ...settled(state, done.cardId, isOpen), done: [...state.done, entry] };
}

/** The win in hand goes behind all others; the same state where no other is open. */
export function skipped(state: MappingState): MappingState {
  const place = putLast(state.place, state.open ?? NONE_OPEN);
  return place === state.place ? state : { ...state, place };
}

/** Whether the win in hand shows nothing yet and nobody said that it shows none. */
export function isOpenInHand({ place: { currentId }, open }: MappingState): boolean {
  return currentId !== null && (open ?? NONE_OPEN).has(currentId);
}

/** The next win that is still to be mapped comes into hand. */
export function wentOn(state: MappingState): MappingState {
  return { ...state, place: onward(state.place, state.open ?? NONE_OPEN) };
}

/** The state without the last act, its win in hand again; `isUndone`: the log has it as before, too. */
export function tookBack(state: MappingState, { cardId, wasOpen }: DoneAct, isUndone: boolean): MappingState {
  const back = { ...state, done: state.done.slice(0, -1), place: { ...state.place, currentId: cardId } };
  return isUndone ? settled(back, cardId, wasOpen) : back;
}
