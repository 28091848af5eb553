import { listWords } from '@/lib/i18n/en/page-list';
import { element, pushButton } from '../element';
import type { DrawParts } from './draw-parts';
import { sayUnread } from './job-words';
import type { ListSession } from './list-session';
import type { ListState } from './list-state';

/** Why there are no rows, or only what the page says of them. */
export function drawUnread(session: ListSession, parts: DrawParts) {
  const words = element('p');
  const again = pushButton(listWords.again, '', () => void session.open(), parts.isTrusted);
  const ways = element('div', { class: 'ways' }, again);
  const unread = element('div', { class: 'unread' }, words, ways);
  let told = '';
  return {
    element: unread,
    show(state: ListState) {
      // The end of a walk says the same, and more.
      const isSaid = state.unread?.reason === 'partial' && state.job?.end === 'partial';
      told = state.unread && !state.isReading && !isSaid ? sayUnread(state.unread, parts.now()) : '';
      const isEmpty = state.rows.length === 0;
      const said = told || (!isEmpty ? '' : state.isReading ? listWords.reading : listWords.empty);
      if (words.textContent !== said) words.textContent = said;
      unread.hidden = said === '';
      ways.hidden = told === '';
    },
    words: () => told,
  };
}
