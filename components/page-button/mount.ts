import type { Send } from '@/lib/messaging/client';
import type { Offer } from '@/lib/sites/types';
import styles from './button.css?inline';
import { watchCover } from './cover';
import { element, type IsTrusted, setAttributes } from './element';
import { float, placeUnder } from './floating';
import floatingStyles from './floating.css?inline';
import { keepEventsInside } from './isolation';
import { drawNote, type Trouble } from './note';
import type { LoadPanel, PagePanel, PanelState, Phase, Pressed } from './panel-slot';
import { drawSaveButton } from './save-button';
import { addStyles } from './style-sheet';
import { readTheme } from './theme';
import { canBeSeen, type Point } from './visible';

export interface PageButtonParts<Shown extends Offer | null = Offer> {
  /** The element after which the button belongs. */
  place: Element;
  /** `closed` on every real page: an open root can be pressed by the page. */
  mode: 'closed' | 'open';
  /** Null: a list, of which each row is something of its own. */
  offer: Shown;
  /** Whether the address is still the offer's. */
  isHere: () => boolean;
  send: Send;
  loadPanel: LoadPanel<Shown>;
  newId?: () => string;
  isTrusted?: IsTrusted;
  isSeen?: (host: Element, button: Element, point: Point) => boolean;
}

/** The button on a page; its panel comes with the first press. */
export function mountPageButton<Shown extends Offer | null>(parts: PageButtonParts<Shown>): PageButton<Shown> {
  return new PageButton(parts);
}

export class PageButton<Shown extends Offer | null = Offer> {
  readonly host = element('span');
  readonly #parts: PageButtonParts<Shown>;
  readonly #isTrusted: IsTrusted;
  readonly #root: ShadowRoot;
  readonly #frame: HTMLElement;
  readonly #button;
  readonly #cover;
  #note: ReturnType<typeof drawNote> | undefined;
  #status: HTMLElement | undefined;
  #isGone = false;
  /** Ends what listens beyond the button. */
  #leave: AbortController | undefined;
  #place: Element | null = null;
  #offer: Shown;
  #pressed: Pressed<Shown>;
  #phase: Phase = 'idle';
  #words: string | undefined;
  #isBusy = false;
  #panel: PagePanel | undefined;
  #floating: HTMLElement | undefined;
  #lastFocus: HTMLElement | undefined;

  constructor(parts: PageButtonParts<Shown>) {
    this.#parts = parts;
    this.#offer = parts.offer;
    this.#pressed = { offer: parts.offer, title: '' };
    this.#isTrusted = parts.isTrusted ?? ((event) => event.isTrusted);
    this.#root = this.host.attachShadow({ mode: parts.mode });
    this.#button = drawSaveButton(parts.offer);
    this.#cover = watchCover(this.#button.element, true);
    this.#frame = element(
      'span',
      // The page may be in another language, and run the other way.
      { class: 'frame', dir: 'auto', lang: globalThis.winnowSpeech?.language ?? 'en' },
      this.#button.element,
    );
    addStyles(this.#root, styles);
    this.#root.append(this.#frame);
    this.#root.addEventListener('focusin', ({ target }) => {
      this.#wake();
      this.#lastFocus = target instanceof HTMLElement ? target : undefined;
    });
    this.#button.element.addEventListener('click', (event) => this.#press(event));
    this.update(parts.offer, parts.place);
    void this.#look();
  }

  /** A win of this page is being saved, or its panel is open: another offer of the page has to wait. */
  get isInUse() {
    return this.#phase === 'saving' || (this.#phase === 'saved' && this.#floating !== undefined);
  }

  /** A glance, for as long as the page has not changed much. */
  get isInPlace() {
    return this.host.isConnected && this.#place?.nextElementSibling === this.host;
  }

  /** Shows what the page offers now, and comes back after `place` if the page threw the button out. */
  update(offer: Shown, place: Element | null) {
    this.#offer = offer;
    const { mode, isHighContrast } = readTheme(document);
    setAttributes(this.#frame, { 'data-mode': mode, 'data-contrast': isHighContrast });
    this.#show(this.#phase, this.#words);
    if (place) this.#place = place;
    if (place && place.nextElementSibling !== this.host) this.#insert(place);
    this.#panel?.lookAgain?.();
  }

  /** Keeps what was typed and goes; comes back, without the button, if that or a save under way fails. */
  unmount() {
    this.#isGone = true;
    this.#leave?.abort();
    this.#floating = undefined;
    this.host.remove();
    this.#panel?.leave();
  }

  /** What most pages never need: from the first focus or press on somebody is in here. */
  #wake(): HTMLElement {
    if (this.#status) return this.#status;
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    const button = this.#button.element;
    addStyles(this.#root, floatingStyles);
    this.#status = element('div', { class: 'quiet', role: 'status' });
    this.#frame.append(this.#status);
    keepEventsInside(this.#root, button, () => this.#dismiss());
    window.addEventListener('pagehide', () => this.#panel?.hurry(), { signal });
    const follow = () => this.#floating && placeUnder(this.#floating, button);
    window.addEventListener('resize', follow, { signal });
    window.addEventListener('scroll', follow, { signal, capture: true, passive: true });
    return this.#status;
  }

  /** Asks whether the page is in the log; silence leaves the button as it is. */
  async #look() {
    if (!this.#offer) return;
    const reply = await this.#parts.send('isSaved', { key: this.#offer.identity.key });
    if (reply.ok && reply.saved && !this.#isBusy && !this.#panel) this.#show('saved');
  }

  #press(event: MouseEvent) {
    this.#wake();
    if (!this.#isTrusted(event) || event.detail > 1) return;
    const { isSeen = canBeSeen } = this.#parts;
    const button = this.#button.element;
    const point = event.detail === 0 ? null : { x: event.clientX, y: event.clientY };
    // A key presses wherever the focus is: out of sight, or under the page's own bar.
    if (!point && !isSeen(this.host, button, point)) {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      this.#cover.lookAgain();
    }
    if (!isSeen(this.host, button, point)) return this.#tell('unseen');
    // Opening a win saves nothing, and the panel that has just closed may still count as a cover.
    if (this.#phase !== 'saved' && !this.#cover.wasClear()) return this.#tell('covered');
    this.#take();
  }

  #take() {
    const button = this.#button.element;
    this.#pressed = { offer: this.#offer, title: document.title };
    // The place that the first word took is held for the next ones.
    button.style.minWidth = `${button.offsetWidth}px`;
    void this.#act();
  }

  async #act() {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const before = this.#phase;
    if (before === 'idle') this.#show('saving');
    const loaded = await this.#parts.loadPanel();
    this.#isBusy = false;
    if (!loaded.ok) {
      this.#show(before);
      const { reason } = loaded;
      return this.#tell(reason === 'updated' || reason === 'switched-off' ? reason : 'unreachable');
    }
    if (this.#isNoting) this.#settle();
    this.#panel ??= this.#fit(loaded.makePanel({ ...this.#panelParts(this.#wake()), isSaved: before === 'saved' }));
    await this.#panel.press();
  }

  #panelParts(status: HTMLElement) {
    const { send, newId = () => crypto.randomUUID() } = this.#parts;
    const isHere = () => !this.#isGone && this.#parts.isHere();
    const onState = (state: PanelState) => this.#follow(state);
    const pressed = () => this.#pressed;
    return { isHere, send, newId, onState, isTrusted: this.#isTrusted, root: this.#root, status, pressed };
  }

  #fit(panel: PagePanel): PagePanel {
    this.#frame.append(panel.element);
    return panel;
  }

  #follow({ phase, isOpen, words }: PanelState) {
    if (!this.#panel) return;
    this.#show(phase, words);
    const wasOpen = this.#floating === this.#panel.element;
    if (isOpen && !wasOpen) {
      this.#raise(this.#panel.element);
      // A slow save must not pull the focus out of another field of the page.
      if (this.#root.activeElement || document.activeElement === document.body) this.#panel.firstField()?.focus();
    }
    if (!isOpen && wasOpen) this.#settle();
  }

  get #isNoting() {
    return this.#note !== undefined && this.#floating === this.#note.element;
  }

  #tell(trouble: Trouble) {
    this.#note ??= this.#drawNote();
    this.#note.tell(trouble);
    this.#raise(this.#note.element);
  }

  #drawNote() {
    const note = drawNote(this.#isTrusted, { onClose: () => this.#settle(), onSaveAnyway: () => this.#take() });
    this.#frame.append(note.element);
    return note;
  }

  #show(phase: Phase, words?: string) {
    this.#phase = phase;
    this.#words = words;
    this.#button.show(phase, this.#offer, words);
  }

  #raise(panel: HTMLElement) {
    if (this.#floating !== panel) this.#settle();
    this.#floating = panel;
    if (!this.host.isConnected) this.#standAlone();
    float(panel, this.#button.element);
  }

  /** Takes away what floats; focus in it goes back to the button. */
  #settle() {
    const panel = this.#floating;
    this.#floating = undefined;
    if (!panel?.isConnected) return;
    const hadFocus = panel.contains(this.#root.activeElement);
    panel.hidePopover();
    if (this.#button.element.hidden) this.host.remove();
    else if (hadFocus) this.#button.element.focus();
  }

  /** Without a place on the page, for what must still be said. */
  #standAlone() {
    this.#button.element.hidden = true;
    document.documentElement.append(this.host);
  }

  #dismiss() {
    if (this.#isNoting) this.#settle();
    else this.#panel?.close();
  }

  #insert(place: Element) {
    place.after(this.host);
    this.#cover.lookAgain();
    if (!this.#floating) return;
    float(this.#floating, this.#button.element);
    if (document.activeElement === document.body) this.#lastFocus?.focus({ preventScroll: true });
  }
}
