import { noteWords } from '@/lib/i18n/en/page-note';
import { watchCover } from './cover';
import { element, type IsTrusted, pushButton } from './element';

export type Trouble = 'unseen' | 'covered' | 'updated' | 'unreachable' | 'switched-off';

interface Ways {
  onClose: () => void;
  /** Pressed in spite of what may lie over the button, by somebody who was shown this note. */
  onSaveAnyway: () => void;
}

/** What the button says when it cannot even open its panel. */
export function drawNote(isTrusted: IsTrusted, { onClose, onSaveAnyway }: Ways) {
  const words = element('p');
  const reload = pushButton(noteWords.reload, '', () => location.reload(), isTrusted);
  const anyway = pushButton(
    noteWords.anyway,
    '',
    () => (cover.wasClear() ? onSaveAnyway() : tell('unseen')),
    isTrusted,
  );
  const close = pushButton(noteWords.close, '', onClose, isTrusted);
  const ways = element('div', { class: 'ways' }, reload, anyway, close);
  const note = element('div', { class: 'panel', role: 'alert', popover: 'manual' }, words, ways);
  const cover = watchCover(anyway, false);

  function tell(trouble: Trouble) {
    words.textContent = noteWords[trouble];
    reload.hidden = trouble !== 'updated';
    anyway.hidden = trouble !== 'covered';
    cover.lookAgain();
  }
  return { element: note, tell };
}
