import type { Send } from '@/lib/messaging/client';
import type { SiteLists } from '@/lib/sites/types';
import { panelLoader } from './load-panel';
import { mountPageButton, type PageButton } from './mount';

interface ListKeeperParts {
  page: Document;
  listsAt: (url: URL, page: Document) => SiteLists | null;
  send: Send;
}

/** Holds the button of a list to the list that is shown; `reconcile` may be called at any time and any number of times. */
export function keepListButton({ page, listsAt, send }: ListKeeperParts) {
  const loadPanel = panelLoader(send, 'loadList', () => globalThis.winnowMakeListPanel);
  const here = () => new URL(page.location.href);
  let shown: { lists: SiteLists; address: string | null; button: PageButton<null> } | undefined;

  return {
    reconcile() {
      const url = here();
      // Another page of the same list keeps the button, and whatever its panel is doing.
      if (shown && shown.lists.addressOf(url) !== shown.address) {
        shown.button.unmount();
        shown = undefined;
      }
      const lists = shown?.lists ?? listsAt(url, page);
      const place = lists?.findPlace(url, page) ?? null;
      // What stands before the rows is, from now on, the button itself.
      if (shown) shown.button.update(null, place === shown.button.host ? null : place);
      else if (lists && place) {
        const address = lists.addressOf(url);
        const isHere = () => lists.addressOf(here()) === address;
        const button = mountPageButton({ place, mode: 'closed', offer: null, isHere, send, loadPanel });
        shown = { lists, address, button };
      }
    },
  };
}
