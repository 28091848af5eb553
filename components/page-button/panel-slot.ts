import type { NoReply, Send } from '@/lib/messaging/client';
import type { Refusal } from '@/lib/messaging/protocol';
import type { Offer } from '@/lib/sites/types';
import type { IsTrusted } from './element';

export type Phase = 'idle' | 'saving' | 'saved';

/** What was on the button and in the document's title when it was pressed, whatever the page has become since. */
export interface Pressed<Shown = Offer> {
  offer: Shown;
  title: string;
}

/** What the panel is given by the button under which it opens; a list's button has no offer: `Shown` is null. */
export interface PanelParts<Shown = Offer> {
  /** The last press. */
  pressed: () => Pressed<Shown>;
  /** Whether the page was in the log before the button was pressed. */
  isSaved: boolean;
  /** Whether the address is still the offer's. */
  isHere: () => boolean;
  send: Send;
  newId: () => string;
  isTrusted: IsTrusted;
  /** A live region that is already on the page. */
  status: HTMLElement;
  root: ShadowRoot;
  /** Called after every change, the panel being drawn already. */
  onState: (state: PanelState) => void;
}

export interface PanelState {
  phase: Phase;
  isOpen: boolean;
  /** What the button says meanwhile, in place of its name. */
  words?: string;
}

export interface PagePanel {
  element: HTMLElement;
  /** Where typing starts; undefined while there is nothing to fill in. */
  firstField(): HTMLElement | undefined;
  /** Saves; once saved, opens the win in the app. */
  press(): Promise<void>;
  close(): void;
  /** Keeps what was typed at once: the page may be gone in a moment. */
  hurry(): void;
  /** The same when the button goes and the page stays; opens again if something fails. */
  leave(): void;
  /** The page has changed around the button. */
  lookAgain?(): void;
}

export type MakePanel<Shown = Offer> = (parts: PanelParts<Shown>) => PagePanel;
export type LoadPanel<Shown = Offer> = () => Promise<
  { ok: true; makePanel: MakePanel<Shown> } | { ok: false; reason: Refusal | NoReply }
>;

declare global {
  /** Where the panel's script, which a page gets with the first press, leaves its one function. */
  var winnowMakePanel: MakePanel | undefined;
  /** The same for the panel of a list. */
  var winnowMakeListPanel: MakePanel<null> | undefined;
}
