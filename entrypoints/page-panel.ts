import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makePanel } from '@/components/page-button/panel/make-panel';
import { adapterFor } from '@/lib/sites/registry';

// The worker puts this beside the content script when a button is pressed; see `loadPanel` in the protocol.
export default defineUnlistedScript(() => {
  globalThis.winnowMakePanel ??= (parts) =>
    makePanel(parts, (address, page) => {
      const url = new URL(address);
      return adapterFor(url)?.read(url, page) ?? null;
    });
});
