import { excerptWords, newsWords } from '@/lib/i18n/en/page-button';
import type { Answer } from '@/lib/messaging/client';
import { element, type Press } from '../element';
import type { ReadExcerpt } from './read-excerpt';
import { describeTrouble } from './trouble';

interface ExcerptParts {
  press: Press;
  read: ReadExcerpt;
  /** Keeps an excerpt, or with null takes it away. */
  keep: (excerpt: string | null) => Promise<Answer<'keepExcerpt'>>;
}

/** The one control by which a page's text is copied, and taken back: one button, so that the focus stays on it. */
export function drawExcerpt({ press, read, keep }: ExcerptParts): HTMLElement {
  const told = element('span', { role: 'status' });
  const button = press(excerptWords.keep, 'link', () => void change());
  let isKept = false;
  let isBusy = false;

  async function change() {
    if (isBusy) return;
    const excerpt = isKept ? null : read();
    if (!isKept && excerpt === null) {
      told.textContent = excerptWords.none;
      return;
    }
    isBusy = true;
    const reply = await keep(excerpt);
    isBusy = false;
    if (!reply.ok) {
      const isGone = reply.reason === 'not-found';
      told.textContent = isGone ? newsWords.gone : describeTrouble({ doing: 'save', reason: reply.reason }).words;
      return;
    }
    isKept = excerpt !== null;
    told.textContent = isKept ? excerptWords.kept : excerptWords.takenBack;
    button.textContent = isKept ? excerptWords.takeBack : excerptWords.keep;
  }

  return element('div', { class: 'excerpt' }, told, button, element('p', {}, excerptWords.whose));
}
