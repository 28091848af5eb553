import { useEffect } from 'react';

/**
 * While this is shown, the second press of a double click does nothing: the first one is done by then, and may have put
 * another thing under the pointer.
 */
export function useSinglePresses(): void {
  useEffect(() => {
    document.addEventListener('click', refuseSecond, true);
    return () => document.removeEventListener('click', refuseSecond, true);
  }, []);
}

function refuseSecond(event: MouseEvent): void {
  if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest('a, button')) return;
  event.preventDefault();
  event.stopPropagation();
}
