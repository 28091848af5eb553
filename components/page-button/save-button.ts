import { buttonWords } from '@/lib/i18n/en/page-button';
import type { Offer } from '@/lib/sites/types';
import { element, setAttributes } from './element';
import { drawGrain } from './grain';
import type { Phase } from './panel-slot';

export interface SaveButton {
  element: HTMLButtonElement;
  /** `instead`: other words than the button's own. */
  show(phase: Phase, offer: Offer | null, instead?: string): void;
}

const GLYPH = 16;

/** The button itself: the grain and one of the names that `product.md` fixes; without an offer it is a list's. */
export function drawSaveButton(offered: Offer | null): SaveButton {
  const words = element('span');
  const glyph = drawGrain(GLYPH, offered?.action === 'lesson' ? 'husk' : 'kernel');
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
