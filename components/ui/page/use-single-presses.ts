import { useEffect } from 'react';

/** `data-steps`: what one presses several times in a row, like *Back*. */
const PRESSED = ':is(a, button):not([data-steps], [aria-disabled="true"])';
/** Whether the click before did something. */
let hasPressed = false;

/**
 * The second press of a double click and an Enter that is held do nothing: the first press is done by then, and may have
 * put another thing under the pointer or the focus. Call it once, in the page's root component.
 */
export function useSinglePresses(): void {
  useEffect(() => {
    document.addEventListener('click', refuseSecond, true);
    document.addEventListener('keydown', refuseHeld, true);
    return () => {
      document.removeEventListener('click', refuseSecond, true);
      document.removeEventListener('keydown', refuseHeld, true);
    };
  }, []);
}

function refuseSecond(event: MouseEvent): void {
  const isPress = isOn(event, PRESSED);
  const isSecond = event.detail > 1 && hasPressed;
  hasPressed = isPress || isSecond;
  if (!isPress || !isSecond) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Held in a field, it would send the form again. */
function refuseHeld(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat && isOn(event, `${PRESSED}, input`)) event.preventDefault();
}

function isOn({ target }: Event, which: string): boolean {
  return target instanceof Element && target.closest(which) !== null;
}
