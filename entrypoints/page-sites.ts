import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterFor, listFor } from '@/lib/sites/adapters';
import { recognisePage } from '@/lib/sites/recognise';

// Before each script that reads a page; see `withSites`. Always anew: what comes with it may be of a newer version.
export default defineUnlistedScript(() => {
  globalThis.winnowSites = { adapterFor, listFor, recognisePage };
});
