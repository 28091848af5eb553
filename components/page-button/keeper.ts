import type { Send } from '@/lib/messaging/client';
import { urlOf } from '@/lib/sites/dom';
import type { Offer, PageUrl, SiteDetector } from '@/lib/sites/types';
import { panelLoader } from './load-panel';
import { mountPageButton, type PageButton } from './mount';

interface KeeperParts {
  page: Document;
  detectorFor: (url: PageUrl) => SiteDetector | null;
  send: Send;
  mount?: typeof mountPageButton;
}

/** Holds one button of a page to what the page is now. */
export interface Keeper {
  /** May be called at any time and any number of times; false: nothing at this address has such a button. */
  reconcile(): boolean;
  /** A glance at the same address: nothing has come between since. */
  isInPlace(): boolean;
}

/** The keeper of the button that saves the page itself. */
export function keepPageButton({ page, detectorFor, send, mount = mountPageButton }: KeeperParts): Keeper {
  const loadPanel = panelLoader(send, 'loadPanel', () => globalThis.winnowMakePanel);
  let shown: { address: string; offer: Offer; button: PageButton } | undefined;
  let isAwaited = false;

  function drop() {
    shown?.button.unmount();
    shown = undefined;
  }

  function show(place: Element, detector: SiteDetector, address: string, offer: Offer) {
    const isHere = () => detector.identify(urlOf(page))?.key === address;
    shown = { address, offer, button: mount({ place, mode: 'closed', offer, isHere, send, loadPanel }) };
  }

  return {
    reconcile() {
      const url = urlOf(page);
      const detector = detectorFor(url);
      const address = detector?.identify(url)?.key;
      isAwaited = address !== undefined;
      if (shown && shown.address !== address) drop();
      if (!detector || !address) return false;
      const offer = detector.offer(url, page);
      // While a page draws itself anew it offers nothing for a moment; the button waits for its offer to come back.
      if (!offer) return true;
      const isOther = shown !== undefined && shown.offer.identity.key !== offer.identity.key;
      if (isOther && !shown?.button.isInUse) drop();
      const place = detector.findPlace(url, page);
      if (shown) {
        if (!isOther) shown.offer = offer;
        shown.button.update(shown.offer, place);
      } else if (place) show(place, detector, address, offer);
      return true;
    },
    isInPlace: () => (shown ? shown.button.isInPlace : !isAwaited),
  };
}
