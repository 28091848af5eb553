import { listWords } from '@/lib/i18n/en/page-list';
import { watchCover } from '../cover';
import { element, pushButton } from '../element';
import { drawAsking, drawBusy, drawChoosing } from './draw-foot';
import { drawNews } from './draw-news';
import type { DrawParts } from './draw-parts';
import { drawRows } from './draw-rows';
import { drawUnread } from './draw-unread';
import type { ListSession } from './list-session';
import type { ListState } from './list-state';

/** The dialog under a list's button. */
export function drawListPanel(session: ListSession, given: Omit<DrawParts, 'wasClear'>) {
  const panel = element('div', {
    class: 'panel list',
    role: 'dialog',
    'aria-label': listWords.name,
    popover: 'manual',
  });
  const parts = { ...given, wasClear: watchOpened(panel) };
  const close = pushButton('', 'close', () => session.close(), parts.isTrusted);
  close.setAttribute('aria-label', listWords.close);
  const head = element('div', { class: 'head' }, element('h2', { class: 'title' }, listWords.name), close);
  const unread = drawUnread(session, parts);
  const rows = drawRows((isChosen, key) => session.choose(isChosen, key), parts.isTrusted);
  const news = drawNews(session, parts);
  const feet = {
    choose: drawChoosing(session, parts),
    ask: drawAsking(session, parts),
    busy: drawBusy(session, parts),
  };
  const parted = Object.entries(feet);
  const below = parted.map(([, foot]) => foot.element);
  panel.append(head, news.element, unread.element, rows.element, ...below);
  let step: ListState['step'] = 'choose';

  /** A step that takes its buttons along hands the focus on. */
  function moveFocus(state: ListState) {
    if (state.step === step) return;
    step = state.step;
    const isLost = panel.contains(parts.root.activeElement) || parts.root.activeElement === null;
    if (state.isOpen && isLost) feet[step].element.querySelector<HTMLElement>('button:enabled:not([hidden])')?.focus();
  }

  const firstField = () =>
    rows.firstBox() ?? panel.querySelector<HTMLElement>('button:enabled:not([hidden])') ?? undefined;

  return {
    element: panel,
    firstField,
    show(state: ListState) {
      const wasUnread = unread.element.contains(parts.root.activeElement);
      unread.show(state);
      rows.element.hidden = state.rows.length === 0;
      rows.show(state.rows, state.step === 'busy');
      news.show(state);
      for (const [name, foot] of parted) {
        foot.element.hidden = name !== state.step;
        if (name === state.step) foot.show(state);
      }
      moveFocus(state);
      if (wasUnread && unread.words() === '') firstField()?.focus();
    },
    /** What is to be heard without being looked for. */
    said: () => [news.words(), unread.words()].filter(Boolean).join(' '),
  };
}

/** Looks out from the first opening on: nobody presses what has not been there for as long as the browser's first look. */
function watchOpened(panel: HTMLElement): () => boolean {
  let cover: ReturnType<typeof watchCover> | undefined;
  panel.addEventListener('toggle', () => {
    cover ??= watchCover(panel, false, true);
  });
  return () => cover?.wasClear() ?? true;
}
