import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeListPanel } from '@/components/page-button/list/make-list-panel';
import { pageSites } from '@/lib/sites/page-sites';

// The worker puts this beside the content script when a list's button is pressed; see `loadList` in the protocol.
export default defineUnlistedScript(() => {
  globalThis.winnowMakeListPanel ??= (parts) => makeListPanel(parts, pageSites().listFor);
});
