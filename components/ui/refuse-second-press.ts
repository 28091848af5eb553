import type { MouseEvent } from 'react';

/**
 * Whether it is the second press of a double click, which then does nothing: the first one is done, and what lies under the
 * pointer may be another thing.
 */
export function refuseSecondPress(event: MouseEvent): boolean {
  if (event.detail > 1) event.preventDefault();
  return event.detail > 1;
}
