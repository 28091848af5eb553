import { newsWords, panelWords } from '@/lib/i18n/en/page-button';
import type { Capture } from '@/lib/sites/types';
import { element, type IsTrusted, pushButton } from '../element';
import { drawAlert } from './alert';
import { copyText } from './copy-text';
import { type Details, drawDetails } from './details';
import { isUnkept } from './edit-queue';
import { drawExcerpt } from './excerpt';
import { drawFoot } from './foot';
import type { LoadCoach } from './load-coach';
import type { ReadExcerpt } from './read-excerpt';
import type { SaveSession, SessionState } from './save-session';

interface Panel {
  element: HTMLElement;
  show(state: SessionState): void;
  /** Where typing starts; undefined while there is nothing to fill in. */
  firstField(): HTMLElement | undefined;
}

/** The small dialog under the button. What was typed stays in it for as long as the page does. */
export function drawPanel(
  session: SaveSession,
  isTrusted: IsTrusted,
  loadCoach: LoadCoach,
  readerOf: (capture: Capture) => ReadExcerpt | undefined = () => undefined,
): Panel {
  const press = (words: string, className: string, act: () => void) => pushButton(words, className, act, isTrusted);
  const title = element('h2', { class: 'title', dir: 'auto' });
  const close = press('', 'close', () => session.close());
  close.setAttribute('aria-label', panelWords.close);
  const news = element('span');
  const undo = press(panelWords.undo, 'link', () => void session.undo());
  const newsLine = element('div', { class: 'news' }, news, undo);
  const alert = drawAlert(session, press, copyAll);
  const foot = drawFoot(session, press, copyAll);
  const head = element('div', { class: 'head' }, title, close);
  const attributes = {
    class: 'panel',
    role: 'dialog',
    'aria-label': panelWords.name,
    popover: 'manual',
    tabindex: '-1',
  };
  const panel = element('div', attributes, head, newsLine, alert.element, foot.element);
  let details: Details | undefined;

  async function copyAll(button: HTMLElement) {
    const { capture } = session.state;
    const lines = [capture?.title ?? document.title, capture?.identity.url ?? location.href, details?.outcome.value];
    const isCopied = await copyText(lines.filter(Boolean).join('\n'), alert.element, panelWords.copyByHand);
    if (isCopied) button.textContent = panelWords.copied;
  }

  function showDetails({ capture, win, edits }: SessionState) {
    if (win === 'own' && capture && !details) {
      details = drawDetails(capture, { session, isTrusted, press, loadCoach });
      const read = readerOf(capture);
      if (read) details.element.append(drawExcerpt({ press, read, keep: (text) => session.keepExcerpt(text) }));
      foot.element.before(details.element);
    }
    if (details) details.element.hidden = win !== 'own' && !isUnkept(edits);
  }

  const firstField = () => (details && !details.element.hidden ? details.outcome : undefined);

  /** What had the focus may be gone after a change: it stays in the panel, and moves on to what there is to do next. */
  function holdFocus() {
    const focused = focusedIn(panel);
    if (focused && focused !== panel && !focused.closest('[hidden]')) return;
    (firstField() ?? alert.firstWay() ?? panel).focus();
  }

  return {
    element: panel,
    firstField,
    show(state) {
      const hadFocus = focusedIn(panel) !== null;
      // The site may take its time to say what the page is.
      title.textContent = state.capture?.title ?? (state.phase === 'saving' ? document.title : '');
      showDetails(state);
      news.textContent = state.news === 'none' ? '' : newsWords[state.news];
      undo.hidden = state.win !== 'own';
      // After an update nothing can be undone from here, and nothing is claimed.
      newsLine.hidden = state.failure?.reason === 'updated' || (undo.hidden && state.news === 'none');
      alert.show(state.failure);
      foot.show(state);
      if (hadFocus) holdFocus();
    },
  };
}

/** What has the focus in `panel`, itself included; null where the focus is elsewhere. */
function focusedIn(panel: HTMLElement): Element | null {
  const root = panel.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return panel.contains(focused) ? focused : null;
}
