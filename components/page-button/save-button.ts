import { buttonWords } from '@/lib/i18n/en/page-button';
import type { Offer } from '@/lib/sites/types';
import { element, setAttributes } from './element';
import type { Phase } from './panel-slot';

export interface SaveButton {
  element: HTMLButtonElement;
  /** `instead`: other words than the button's own. */
  show(phase: Phase, offer: Offer | null, instead?: string): void;
}

/** The button itself: the grain and one of the names that people and their tools know it by; without an offer it is a list's. */
export function drawSaveButton(offered: Offer | null): SaveButton {
  const words = element('span');
  // A span like the host: of every further kind of element the engine would make what describes it, for this page alone.
  const glyph = element('span', { class: 'glyph', 'data-husk': offered?.action === 'lesson' });
  const button = element('button', { type: 'button', class: 'save' }, glyph, words);
  return {
    element: button,
    show(phase, offer, instead) {
      const busy = phase === 'saving' && !offer ? 'reading' : phase;
      const next = instead ?? buttonWords[busy === 'idle' ? (offer?.action ?? 'list') : busy];
      if (words.textContent !== next) words.textContent = next;
      setAttributes(button, {
        'data-phase': phase,
        'data-quiet': offer?.prominence === 'quiet',
        'aria-busy': phase === 'saving' ? 'true' : undefined,
      });
    },
  };
}
