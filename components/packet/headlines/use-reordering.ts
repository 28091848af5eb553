import { type PointerEvent, useRef, useState } from 'react';

/** The list with the item at `from` moved to `to`. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const others = items.filter((_, index) => index !== from);
  const item = items[from];
  return item === undefined ? [...items] : [...others.slice(0, to), item, ...others.slice(to)];
}

/**
 * Dragging the rows of a short list by their handles, with a mouse, a pen or a finger. `order` is the order while a drag
 * is under way, else null.
 */
export function useReordering(ids: readonly string[], onDrop: (ids: string[], movedId: string) => void) {
  const [order, setOrder] = useState<string[] | null>(null);
  const held = useRef<string | null>(null);
  const list = useRef<HTMLOListElement>(null);

  const take = (id: string) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    // Not by the handle: a row that moves in the document would let go of the pointer.
    list.current?.setPointerCapture(event.pointerId);
    held.current = id;
    setOrder([...ids]);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    const id = held.current;
    if (id === null || !order) return;
    const from = order.indexOf(id);
    const to = placeAt(list.current, event.clientY, from);
    if (to !== from) setOrder(moved(order, from, to));
  };
  const drop = () => {
    const id = held.current;
    held.current = null;
    setOrder(null);
    if (id !== null && order && order.join() !== ids.join()) onDrop(order, id);
  };
  const leave = () => {
    held.current = null;
    setOrder(null);
  };
  const dragging = { onPointerMove: drag, onPointerUp: drop, onPointerCancel: leave };
  return { list, order, take, dragging, heldId: order && held.current };
}

/** The place among the rows that a pointer at this height is over: past the middle of a neighbour. */
function placeAt(list: HTMLElement | null, y: number, from: number): number {
  const middles = [...(list?.children ?? [])].map((row) => {
    const { top, height } = row.getBoundingClientRect();
    return top + height / 2;
  });
  const above = middles.filter((middle, index) => index < from && y < middle).length;
  const below = middles.filter((middle, index) => index > from && y > middle).length;
  return from - above + below;
}
