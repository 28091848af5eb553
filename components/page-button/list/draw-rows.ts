import { listWords } from '@/lib/i18n/en/page-list';
import { element, type IsTrusted } from '../element';
import type { PageRow } from './page-rows';
import { describeRow } from './row-words';

interface Drawn {
  row: PageRow;
  item: HTMLElement;
  box: HTMLInputElement;
}

/** The rows of the page with a checkbox each; what is in the log says so and cannot be chosen. */
export function drawRows(onChoose: (isChosen: boolean, key: string) => void, isTrusted: IsTrusted) {
  const list = element('ul', { class: 'rows', 'aria-label': listWords.rows, tabindex: '0' });
  let drawn: Drawn[] = [];
  let isLocked = false;
  list.addEventListener('change', (event) => {
    const found = drawn.find(({ box }) => box === event.target);
    if (found && isTrusted(event)) onChoose(found.box.checked, found.row.key);
  });

  function draw(row: PageRow): Drawn {
    const box = element('input', { type: 'checkbox' });
    const name = element('span', { class: 'name', dir: 'auto' }, row.row.capture.title);
    const about = element('span', { class: 'about' }, describeRow(row.row));
    const label = element('label', {}, box, element('span', {}, name, about));
    return { row, box, item: element('li', {}, label) };
  }

  function bring(entry: Drawn, isBusy: boolean) {
    const { isChosen, isSaved } = entry.row;
    entry.box.checked = isChosen;
    entry.box.disabled = isSaved || isBusy;
    const tag = entry.item.querySelector('.tag');
    if (isSaved && !tag) entry.item.querySelector('label')?.append(element('span', { class: 'tag' }, listWords.saved));
    if (!isSaved) tag?.remove();
  }

  const firstBox = () => drawn.find(({ box }) => !box.disabled)?.box;

  return {
    element: list,
    /** Draws only what has changed since the last time. */
    show(rows: readonly PageRow[], isBusy: boolean) {
      const isSame =
        rows.length === drawn.length && rows.every(({ row }, index) => drawn[index]?.row.row.capture === row.capture);
      if (!isSame) {
        drawn = rows.map(draw);
        list.replaceChildren(...drawn.map(({ item }) => item));
      }
      const focused = drawn.find(({ box }) => box.matches(':focus'));
      for (const [index, entry] of drawn.entries()) {
        const row = rows[index] ?? entry.row;
        if (isSame && entry.row === row && isLocked === isBusy) continue;
        entry.row = row;
        bring(entry, isBusy);
      }
      isLocked = isBusy;
      if (focused?.box.disabled) firstBox()?.focus();
    },
    firstBox,
  };
}
