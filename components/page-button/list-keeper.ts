import type { Send } from '@/lib/messaging/client';
import { urlOf } from '@/lib/sites/dom';
import type { PageUrl, SiteLists } from '@/lib/sites/types';
import type { Keeper } from './keeper';
import { panelLoader } from './load-panel';
import { mountPageButton, type PageButton } from './mount';

interface ListKeeperParts {
  page: Document;
  /** Those that may be at an address; the page says which is. */
  listsAt: (url: PageUrl) => SiteLists[];
  send: Send;
}

/** The same for the button of a list, which is held to the list that is shown. */
export function keepListButton({ page, listsAt, send }: ListKeeperParts): Keeper {
  const loadPanel = panelLoader(send, 'loadList', () => globalThis.winnowMakeListPanel);
  let shown: { lists: SiteLists; address: string | null; button: PageButton<null> } | undefined;
  let isAwaited = false;

  function mount(place: Element, lists: SiteLists, address: string | null): true {
    const isHere = () => lists.addressOf(urlOf(page)) === address;
    const button = mountPageButton({ place, mode: 'closed', offer: null, isHere, send, loadPanel });
    shown = { lists, address, button };
    return true;
  }

  return {
    reconcile() {
      const url = urlOf(page);
      // Another page of the same list keeps the button, and whatever its panel is doing.
      if (shown && shown.lists.addressOf(url) !== shown.address) {
        shown.button.unmount();
        shown = undefined;
      }
      if (shown) {
        const place = shown.lists.findPlace(url, page);
        // What stands before the rows is, from now on, the button itself.
        shown.button.update(null, place === shown.button.host ? null : place);
        return true;
      }
      const possible = listsAt(url);
      isAwaited = possible.length > 0;
      for (const lists of possible) {
        const place = lists.findPlace(url, page);
        if (place) return mount(place, lists, lists.addressOf(url));
      }
      return isAwaited;
    },
    isInPlace: () => (shown ? shown.button.isInPlace : !isAwaited),
  };
}
