import type { Send } from '@/lib/messaging/client';
import { toListAddress } from '@/lib/sites/list-address';
import { panelLoader } from './load-panel';
import { mountPageButton, type PageButton } from './mount';

interface ListKeeperParts {
  page: Document;
  findListPlace: (url: URL, page: Document) => Element | null;
  send: Send;
}

/** Holds the button of a list to the list that is shown; `reconcile` may be called at any time and any number of times. */
export function keepListButton({ page, findListPlace, send }: ListKeeperParts) {
  const loadPanel = panelLoader(send, 'loadList', () => globalThis.winnowMakeListPanel);
  const here = () => new URL(page.location.href);
  let shown: { address: string; button: PageButton<null> } | undefined;

  return {
    reconcile() {
      const address = toListAddress(here());
      // Another page of the same list keeps the button, and whatever its panel is doing.
      if (shown && shown.address !== address) {
        shown.button.unmount();
        shown = undefined;
      }
      const place = findListPlace(here(), page);
      // What stands before the rows is, from now on, the button itself.
      if (shown) shown.button.update(null, place === shown.button.host ? null : place);
      else if (place) {
        const isHere = () => toListAddress(here()) === address;
        const button = mountPageButton({ place, mode: 'closed', offer: null, isHere, send, loadPanel });
        shown = { address, button };
      }
    },
  };
}
