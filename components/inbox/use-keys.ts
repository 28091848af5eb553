import type { KeyboardEvent, RefObject } from 'react';
import { type InboxKey, readKey } from './inbox-keys';
import { refine } from './refine';
import type { Hand } from './use-hand';

/** Every act by its key, while the focus is in the inbox and in no field of it. */
export function useKeys(root: RefObject<HTMLElement | null>, hand: Hand, merge: () => Promise<void>) {
  const press: Record<InboxKey, () => unknown> = {
    keep: hand.keep,
    drop: hand.drop,
    merge,
    refine: () => refine(root.current),
    undo: hand.undo,
    next: hand.next,
    back: hand.back,
    'leave-field': () => root.current?.querySelector<HTMLElement>('.ui-deck-card')?.focus(),
  };
  return (event: KeyboardEvent) => {
    const key = readKey(event);
    if (key === null) return;
    event.preventDefault();
    void press[key]();
  };
}
