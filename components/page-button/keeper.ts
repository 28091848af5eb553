import type { Send } from '@/lib/messaging/client';
import type { Offer, SiteDetector } from '@/lib/sites/types';
import { panelLoader } from './load-panel';
import { mountPageButton, type PageButton } from './mount';

interface KeeperParts {
  page: Document;
  detectorFor: (url: URL) => SiteDetector | null;
  send: Send;
}

/** Holds the one button of a page to what the page is now; `reconcile` may be called at any time and any number of times. */
export function keepPageButton({ page, detectorFor, send }: KeeperParts) {
  const loadPanel = panelLoader(send, 'loadPanel', () => globalThis.winnowMakePanel);
  let shown: { address: string; offer: Offer; button: PageButton } | undefined;
  const here = () => new URL(page.location.href);

  function drop() {
    shown?.button.unmount();
    shown = undefined;
  }

  function mount(detector: SiteDetector, address: string, offer: Offer) {
    const place = detector.findPlace(here(), page);
    if (!place) return;
    const button = mountPageButton({
      place,
      mode: 'closed',
      offer,
      isHere: () => detector.identify(here())?.key === address,
      send,
      loadPanel,
    });
    shown = { address, offer, button };
  }

  return {
    reconcile() {
      const url = here();
      const detector = detectorFor(url);
      const address = detector?.identify(url)?.key;
      if (shown && shown.address !== address) drop();
      const offer = detector?.offer(url, page);
      // While a page draws itself anew it offers nothing for a moment; the button waits for its offer to come back.
      if (!detector || !address || !offer) return;
      const isOther = shown !== undefined && shown.offer.identity.key !== offer.identity.key;
      if (isOther && !shown?.button.isInUse) drop();
      if (!shown) return mount(detector, address, offer);
      if (!isOther) shown.offer = offer;
      shown.button.update(shown.offer, detector.findPlace(here(), page));
    },
  };
}
