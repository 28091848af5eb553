import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Keeper, keepPageButton } from '@/components/page-button/keeper';
import { keepListButton } from '@/components/page-button/list-keeper';
import { send } from '@/lib/messaging/client';
import { startIfAllowed } from '@/lib/policy/page-policy';
import { detectorFor, listsAt } from '@/lib/sites/detectors';
import { urlOf } from '@/lib/sites/dom';
import { keepMounted } from '@/lib/sites/keep-mounted';

declare global {
  /** This script is in the page already: a host that is enabled gets it once from the manifest's rule and once by hand. */
  var winnowIsHere: true | undefined;
}

// The one content script, named by the manifest. WXT's wrapper for content scripts costs every page 3 kB and tells it
// of itself by an event; what it watches for, an update under the page, the first message finds out.
export default defineUnlistedScript(() => {
  if (globalThis.winnowIsHere) return;
  globalThis.winnowIsHere = true;
  const button = keepPageButton({ page: document, detectorFor, send });
  // Few pages are lists.
  let list: Keeper | undefined;
  const reconcile = () => {
    if (listsAt(urlOf(document)).length > 0) list ??= keepListButton({ page: document, listsAt, send });
    const matters = button.reconcile();
    return list?.reconcile() || matters;
  };
  const inPlace = () => [button.isInPlace(), list?.isInPlace() !== false];
  void startIfAllowed(() => keepMounted({ page: document, reconcile, inPlace }));
});
