/** Where one is among the wins to be mapped: all of this sitting, in the order they come up, and the one in hand. */
export interface MapPlace {
  order: readonly string[];
  /** Null once none is open. */
  currentId: string | null;
}

/** `open`: the wins that are neither mapped nor said to show nothing. */
type Open = ReadonlySet<string>;

export const BEFORE_MAPPING: MapPlace = { order: [], currentId: null };

/** The place after the log said which wins are open: new ones queue up behind, and the win in hand stays in hand. */
export function joined({ order, currentId }: MapPlace, open: Open): MapPlace {
  const known = new Set(order);
  const fresh = [...open].filter((id) => !known.has(id));
  const all = fresh.length === 0 ? order : [...order, ...fresh];
  return { order: all, currentId: currentId ?? all.find((id) => open.has(id)) ?? null };
}

/** The place one comes back to: what was dealt with is not taken up again. */
export function resumedMapping(place: MapPlace, open: Open): MapPlace {
  const { currentId } = place;
  return joined(currentId === null || open.has(currentId) ? place : onward(place, open), open);
}

/** The next open win after the one in hand, round the end; none when there is no other. */
export function onward(place: MapPlace, open: Open): MapPlace {
  const [next = null] = comingUp(place, open, 1);
  return { ...place, currentId: next };
}

/** The win in hand goes behind all others; the same place where no other is open. */
export function putLast(place: MapPlace, open: Open): MapPlace {
  const { currentId } = onward(place, open);
  if (currentId === null || place.currentId === null) return place;
  return { order: [...place.order.filter((id) => id !== place.currentId), place.currentId], currentId };
}

/** The win before the one in hand, dealt with or not: one may have changed one's mind. After the last one, the last. */
export function backward(place: MapPlace): MapPlace {
  const at = place.currentId === null ? place.order.length : place.order.indexOf(place.currentId);
  return { ...place, currentId: place.order[at - 1] ?? place.currentId };
}

/** The open wins that come up next, `count` at most. */
export function comingUp({ order, currentId }: MapPlace, open: Open, count: number): string[] {
  const at = currentId === null ? -1 : order.indexOf(currentId);
  const found: string[] = [];
  for (let away = 1; away <= order.length && found.length < count; away++) {
    const id = order[(at + away) % order.length];
    if (id !== undefined && id !== currentId && open.has(id)) found.push(id);
  }
  return found;
}
