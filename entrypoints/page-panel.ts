import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePanel } from '@/components/page-button/panel/make-panel';
import { pageSites } from '@/lib/sites/page-sites';

// The worker puts this beside the content script when a button is pressed; see `loadPanel` in the protocol.
export default defineUnlistedScript(() => {
  globalThis.winnowMakePanel ??= (parts) => makePanel(parts, pageSites().adapterFor);
});
