import { element } from '../element';
import type { DrawParts } from './draw-parts';

interface SavingButtonParts extends Omit<DrawParts, 'now'> {
  onPress: () => void;
  onUnseen: () => void;
}

/** A button that saves: pressed by a person, where it can be seen, like the page's button itself. */
export function savingButton(words: string, parts: SavingButtonParts) {
  const { root, isTrusted, isSeen, wasClear, onPress, onUnseen } = parts;
  const button = element('button', { type: 'button', class: 'main' }, words);
  button.addEventListener('click', (event) => {
    if (!isTrusted(event) || event.detail > 1) return;
    const point = event.detail === 0 ? null : { x: event.clientX, y: event.clientY };
    if (!point) button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    if (isSeen(root.host, button, point) && wasClear()) onPress();
    else onUnseen();
  });
  return button;
}
