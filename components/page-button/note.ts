import { noteWords } from '@/lib/i18n/en/page-button';
import { element, type IsTrusted, pushButton } from './element';

export type Trouble = 'unseen' | 'updated' | 'unreachable';

/** What the button says when it cannot even open its panel. */
export function drawNote(isTrusted: IsTrusted, onClose: () => void) {
  const words = element('p');
  const reload = pushButton(noteWords.reload, '', () => location.reload(), isTrusted);
  const close = pushButton(noteWords.close, '', onClose, isTrusted);
  const ways = element('div', { class: 'ways' }, reload, close);
  const note = element('div', { class: 'panel', role: 'alert', popover: 'manual' }, words, ways);
  return {
    element: note,
    tell(trouble: Trouble) {
      words.textContent = noteWords[trouble];
      reload.hidden = trouble !== 'updated';
    },
  };
}
