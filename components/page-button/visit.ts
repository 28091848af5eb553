import type { Offer } from '@/lib/sites/types';
import type { PageButtonParts } from './button-parts';
import type { watchCover } from './cover';
import { element } from './element';
import { float, placeUnder } from './floating';
import floatingStyles from './floating.css?inline';
import { keepEventsInside } from './isolation';
import { drawNote, type Trouble } from './note';
import type { PagePanel, PanelParts, PanelState, Phase } from './panel-slot';
import { addStyles } from './style-sheet';
import { canBeSeen } from './visible';

/** The button as it stands on the page. */
export interface Mounted<Shown extends Offer | null> {
  parts: PageButtonParts<Shown>;
  host: HTMLElement;
  root: ShadowRoot;
  frame: HTMLElement;
  button: HTMLButtonElement;
  cover: ReturnType<typeof watchCover>;
  shown: { offer: Shown; phase: Phase; words: string | undefined };
  show: (phase: Phase, words?: string) => void;
}

export interface Visit {
  /** Something floats above the page. */
  readonly isOpen: boolean;
  /** What the worker says of the page is no news any more. */
  readonly hasPressed: boolean;
  focus(target: EventTarget | null): void;
  press(event: MouseEvent): void;
  /** The page has changed around the button. */
  lookAgain(): void;
  /** The button is on the page again, which had thrown it out. */
  comeBack(): void;
  /** The button is gone: keeps what was typed; opens again, without the button, if that or a save under way fails. */
  leave(): void;
}

/**
 * What most pages never need: from the first focus or press on somebody is at the button. All in one function, since of
 * a function that was never called the engine keeps nothing but its text.
 */
export function startVisit<Shown extends Offer | null>(mounted: Mounted<Shown>): Visit {
  const { parts, host, root, frame, button, cover, shown, show } = mounted;
  const {
    send,
    isSeen = canBeSeen,
    isTrusted = ({ isTrusted }) => isTrusted,
    newId = () => crypto.randomUUID(),
  } = parts;
  const listening = new AbortController();
  const { signal } = listening;
  const status = element('div', { class: 'quiet', role: 'status' });
  let pressed = { offer: shown.offer, title: '' };
  let note: ReturnType<typeof drawNote> | undefined;
  let panel: PagePanel | undefined;
  let floating: HTMLElement | undefined;
  let lastFocus: HTMLElement | undefined;
  let isBusy = false;

  function press(event: MouseEvent) {
    if (!isTrusted(event) || event.detail > 1) return;
    const point = event.detail === 0 ? null : { x: event.clientX, y: event.clientY };
    // A key presses wherever the focus is: out of sight, or under the page's own bar.
    if (!point && !isSeen(host, button, point)) {
      button.scrollIntoView({ block: 'center', behavior: 'instant' });
      cover.lookAgain();
    }
    if (!isSeen(host, button, point)) return tell('unseen');
    // Opening a win saves nothing. The panel under it counts as a cover, and so may the one that has just closed.
    if (shown.phase !== 'saved' && !isUp(panel) && !cover.wasClear()) return tell('covered');
    take();
  }

  function take() {
    pressed = { offer: shown.offer, title: document.title };
    // The place that the first word took is held for the next ones.
    button.style.minWidth = `${button.offsetWidth}px`;
    void act();
  }

  async function act() {
    if (isBusy) return;
    isBusy = true;
    const before = shown.phase;
    if (before === 'idle') show('saving');
    const loaded = await parts.loadPanel();
    isBusy = false;
    if (!loaded.ok) {
      show(before);
      const { reason } = loaded;
      return tell(reason === 'updated' || reason === 'switched-off' ? reason : 'unreachable');
    }
    if (isUp(note)) settle();
    panel ??= loaded.makePanel(panelParts(before === 'saved'));
    if (!panel.element.parentNode) frame.append(panel.element);
    await panel.press();
  }

  function panelParts(isSaved: boolean): PanelParts<Shown> {
    const isHere = () => !signal.aborted && parts.isHere();
    return { isHere, send, newId, onState: follow, isTrusted, root, status, pressed: () => pressed, isSaved };
  }

  function follow({ phase, isOpen, words }: PanelState) {
    if (!panel) return;
    const isSaved = phase === 'saved' && shown.phase !== phase;
    show(phase, words);
    const wasOpen = isUp(panel);
    if (!isOpen && wasOpen) settle();
    if (!isOpen || (wasOpen && !isSaved)) return;
    if (!wasOpen) raise(panel.element);
    // A slow save must not pull the focus out of another field of the page.
    if (root.activeElement === button || isFocusFree()) panel.firstField()?.focus();
  }

  const isUp = (box: PagePanel | typeof note) => !!floating && floating === box?.element;
  const isFocusFree = () => document.activeElement === document.body;

  function tell(trouble: Trouble) {
    if (!note) {
      note = drawNote(isTrusted, { onClose: settle, onSaveAnyway: take });
      frame.append(note.element);
    }
    note.tell(trouble);
    raise(note.element);
  }

  function raise(box: HTMLElement) {
    if (floating !== box) settle();
    floating = box;
    if (!host.isConnected) {
      // Without a place on the page, for what must still be said.
      button.hidden = true;
      document.documentElement.append(host);
    }
    float(box, button);
    sizes.observe(box);
  }

  /** Takes away what floats; focus in it goes back to the button. */
  function settle() {
    const box = floating;
    floating = undefined;
    if (!box?.isConnected) return;
    const hadFocus = box.contains(root.activeElement);
    box.hidePopover();
    if (button.hidden) host.remove();
    else if (hadFocus) button.focus();
  }

  function comeBack() {
    if (!floating) return;
    float(floating, button);
    if (isFocusFree()) lastFocus?.focus({ preventScroll: true });
  }

  addStyles(root, floatingStyles);
  frame.append(status);
  keepEventsInside(root, button, () => {
    if (!floating) return false;
    if (isUp(note)) settle();
    else panel?.close();
    return true;
  });
  const keepUp = () => floating && placeUnder(floating, button);
  const sizes = new ResizeObserver(keepUp);
  window.addEventListener('pagehide', () => panel?.hurry(), { signal });
  for (const type of ['resize', 'scroll'])
    window.addEventListener(type, keepUp, { signal, capture: true, passive: true });
  return {
    get isOpen() {
      return !!floating;
    },
    get hasPressed() {
      return isBusy || !!panel;
    },
    focus(target) {
      lastFocus = target instanceof HTMLElement ? target : undefined;
    },
    press,
    lookAgain: () => panel?.lookAgain?.(),
    comeBack,
    leave() {
      listening.abort();
      floating = undefined;
      panel?.leave();
    },
  };
}
