/** Where one is in the inbox: all cards seen since it was opened, in a steady order, and the one in hand. */
export interface Place {
  order: readonly string[];
  /** Null when no card is left to take up. */
  currentId: string | null;
}

export const NOWHERE: Place = { order: [], currentId: null };

/** The place after the log said which cards wait: new ones queue up behind, and the card in hand stays in hand. */
export function refilled({ order, currentId }: Place, waiting: ReadonlySet<string>): Place {
  const known = new Set(order);
  const fresh = [...waiting].filter((id) => !known.has(id));
  const all = fresh.length === 0 ? order : [...order, ...fresh];
  return { order: all, currentId: currentId ?? all.find((id) => waiting.has(id)) ?? null };
}

/** The place one comes back to: a card that was dealt with elsewhere is not taken up again. */
export function resumed(place: Place, waiting: ReadonlySet<string>): Place {
  const { currentId } = place;
  if (currentId === null || waiting.has(currentId)) return refilled(place, waiting);
  return refilled({ ...place, currentId: neighbour(place, waiting, 1) }, waiting);
}

/** The place after rows were put back into the log: a card that no longer waits, and is not among those `done` here, never did. */
export function mended(place: Place, waiting: ReadonlySet<string>, done: ReadonlySet<string>): Place {
  const { order, currentId } = resumed(place, waiting);
  return { order: order.filter((id) => waiting.has(id) || done.has(id)), currentId };
}

/** The next waiting card after the one in hand (`step` 1) or before it (-1), round the end; null when it is alone. */
export function neighbour({ order, currentId }: Place, waiting: ReadonlySet<string>, step: 1 | -1): string | null {
  const at = currentId === null ? -1 : order.indexOf(currentId);
  for (let away = 1; away < order.length; away++) {
    const id = order[(at + step * away + order.length) % order.length];
    if (id !== undefined && id !== currentId && waiting.has(id)) return id;
  }
  return null;
}
