import type { Send } from '@/lib/messaging/client';
import type { Offer } from '@/lib/sites/types';
import type { IsTrusted } from './element';
import type { LoadPanel } from './panel-slot';
import type { Point } from './visible';

/** What a button is made of. */
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
