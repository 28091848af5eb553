import type { KeyboardEvent } from 'react';

/** The arrows lead from the search to the wins, by `goDown`, and through them; Enter goes into them and, pressed there, picks. */
export function stepThroughPicks(event: KeyboardEvent<HTMLElement>, goDown: () => void): void {
  const { key, target, currentTarget, nativeEvent } = event;
  const stops = [...currentTarget.querySelectorAll<HTMLElement>('input, .checklist-picks button')];
  const at = stops.indexOf(target as HTMLElement);
  if (nativeEvent.isComposing || at < 0) return;
  if (key === 'Enter' && event.repeat) {
    // Held, it would pick what it just went to.
    event.preventDefault();
    return;
  }
  const isDown = key === 'ArrowDown' || (key === 'Enter' && at === 0);
  const isFromSearch = isDown && at === 0;
  const next = isDown ? stops[at + 1] : key === 'ArrowUp' ? stops[at - 1] : undefined;
  if (!next && !isFromSearch) return;
  event.preventDefault();
  if (isFromSearch) goDown();
  else next?.focus();
}
