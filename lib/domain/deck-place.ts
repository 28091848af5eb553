/** Where one is in a deck of cards: all of this sitting, in the order they come up, and the one in hand. */
export interface DeckPlace {
  order: readonly string[];
  /** Null when no card is left to take up. */
  currentId: string | null;
}

/** The cards that are not dealt with yet, whether or not this sitting has seen them. */
type Waiting = ReadonlySet<string>;

export const NOWHERE: DeckPlace = { order: [], currentId: null };

/** The place after the log said which cards wait: new ones queue up behind, and the card in hand stays in hand. */
export function refilled({ order, currentId }: DeckPlace, waiting: Waiting): DeckPlace {
  const known = new Set(order);
  const fresh = [...waiting].filter((id) => !known.has(id));
  const all = fresh.length === 0 ? order : [...order, ...fresh];
  return { order: all, currentId: currentId ?? all.find((id) => waiting.has(id)) ?? null };
}

/** The place one comes back to: a card that was dealt with elsewhere is not taken up again. */
export function resumed(place: DeckPlace, waiting: Waiting): DeckPlace {
  const { currentId } = place;
  return refilled(currentId === null || waiting.has(currentId) ? place : onward(place, waiting), waiting);
}

/** The place after rows were put back into the log: a card that no longer waits, and is not among those `done` here, never did. */
export function mended(place: DeckPlace, waiting: Waiting, done: ReadonlySet<string>): DeckPlace {
  const { order, currentId } = resumed(place, waiting);
  return { order: order.filter((id) => waiting.has(id) || done.has(id)), currentId };
}

/** The next waiting card after the one in hand, round the end; none when there is no other. */
export function onward(place: DeckPlace, waiting: Waiting): DeckPlace {
  return { ...place, currentId: neighbour(place, waiting, 1) };
}

/** The card before the one in hand, dealt with or not: one may have changed one's mind. After the last one, the last. */
export function backward(place: DeckPlace): DeckPlace {
  const at = place.currentId === null ? place.order.length : place.order.indexOf(place.currentId);
  return { ...place, currentId: place.order[at - 1] ?? place.currentId };
}

/** The card in hand goes behind all others; the same place where no other waits. */
export function putLast(place: DeckPlace, waiting: Waiting): DeckPlace {
  const { currentId } = onward(place, waiting);
  if (currentId === null || place.currentId === null) return place;
  return { order: [...place.order.filter((id) => id !== place.currentId), place.currentId], currentId };
}

/** The next waiting card after the one in hand (`step` 1) or before it (-1), round the end; null when it is alone. */
export function neighbour(place: DeckPlace, waiting: Waiting, step: 1 | -1): string | null {
  return comingUp(place, waiting, 1, step)[0] ?? null;
}

/** The waiting cards that come up next, `count` at most. */
export function comingUp({ order, currentId }: DeckPlace, waiting: Waiting, count: number, step: 1 | -1 = 1): string[] {
  const at = currentId === null ? (step === 1 ? -1 : order.length) : order.indexOf(currentId);
  const found: string[] = [];
  for (let away = 1; away <= order.length && found.length < count; away++) {
    const id = order[(at + step * away + 2 * order.length) % order.length];
    if (id !== undefined && id !== currentId && waiting.has(id)) found.push(id);
  }
  return found;
}
