import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepPageButton } from '@/components/page-button/keeper';
import { keepListButton } from '@/components/page-button/list-keeper';
import { send } from '@/lib/messaging/client';
import { startIfAllowed } from '@/lib/policy/page-policy';
import { detectorFor, listsAt } from '@/lib/sites/detectors';
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
  const keepers = [
    keepPageButton({ page: document, detectorFor, send }),
    keepListButton({ page: document, listsAt, send }),
  ];
  const reconcile = () => keepers.filter((keeper) => keeper.reconcile()).length > 0;
  const isInPlace = () => keepers.every((keeper) => keeper.isInPlace());
  void startIfAllowed(() => keepMounted({ page: document, reconcile, isInPlace }));
});
