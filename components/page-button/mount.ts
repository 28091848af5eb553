import type { Offer } from '@/lib/sites/types';
import styles from './button.css?inline';
import type { PageButtonParts } from './button-parts';
import { watchCover } from './cover';
import { element, setAttributes } from './element';
import type { Phase } from './panel-slot';
import { drawSaveButton } from './save-button';
import { addStyles } from './style-sheet';
import { readTheme } from './theme';
import { type Mounted, startVisit, type Visit } from './visit';

export interface PageButton<Shown extends Offer | null = Offer> {
  readonly host: HTMLElement;
  /** A win of this page is being saved, or its panel is open: another offer of the page has to wait. */
  readonly isInUse: boolean;
  /** A glance, for as long as the page has not changed much. */
  readonly isInPlace: boolean;
  /** Shows what the page offers now, and comes back after `place` if the page threw the button out. */
  update(offer: Shown, place: Element | null): void;
  /** Keeps what was typed and goes; comes back, without the button, if that or a save under way fails. */
  unmount(): void;
}

/** The button on a page, as far as nobody is at it: all that follows the first focus or press is a `Visit`. */
export function mountPageButton<Shown extends Offer | null>(parts: PageButtonParts<Shown>): PageButton<Shown> {
  const host = element('span');
  const root = host.attachShadow({ mode: parts.mode });
  const button = drawSaveButton(parts.offer);
  const cover = watchCover(button.element, true);
  const frame = element(
    'span',
    // The page may be in another language, and run the other way. A ticket's title is a line of its own, and so is what follows.
    {
      class: 'frame',
      dir: 'auto',
      lang: globalThis.winnowSpeech?.language ?? 'en',
      'data-below': parts.offer?.identity.type === 'ticket',
    },
    button.element,
  );
  const shown: Mounted<Shown>['shown'] = { offer: parts.offer, phase: 'idle', words: undefined };
  let place: Element | null = null;
  let visit: Visit | undefined;

  function show(phase: Phase, words?: string) {
    shown.phase = phase;
    shown.words = words;
    button.show(phase, shown.offer, words);
  }

  const wake = () => (visit ??= startVisit({ parts, host, root, frame, button: button.element, cover, shown, show }));

  /** Asks whether the page is in the log; silence leaves the button as it is. */
  async function look({ identity: { key } }: Offer) {
    const reply = await parts.send('isSaved', { key });
    if (reply.ok && reply.saved && !visit?.hasPressed) show('saved');
  }

  function update(offer: Shown, newPlace: Element | null) {
    shown.offer = offer;
    const { mode, isHighContrast } = readTheme(document);
    setAttributes(frame, { 'data-mode': mode, 'data-contrast': isHighContrast });
    show(shown.phase, shown.words);
    if (newPlace) place = newPlace;
    if (newPlace && newPlace.nextElementSibling !== host) {
      newPlace.after(host);
      cover.lookAgain();
      visit?.comeBack();
    }
    visit?.lookAgain();
  }

  addStyles(root, styles, []);
  root.append(frame);
  root.addEventListener('focusin', ({ target }) => wake().focus(target));
  button.element.addEventListener('click', (event) => wake().press(event));
  update(parts.offer, parts.place);
  if (parts.offer) void look(parts.offer);
  return {
    host,
    get isInUse() {
      return shown.phase === 'saving' || (shown.phase === 'saved' && visit !== undefined && visit.isOpen);
    },
    get isInPlace() {
      return host.isConnected && place?.nextElementSibling === host;
    },
    update,
    unmount() {
      host.remove();
      visit?.leave();
    },
  };
}
