import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterFor } from '@/lib/sites/adapters';

// The worker puts this into a page that is saved by a menu or a key, and takes what it returns.
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  return adapterFor(url)?.read(url, document) ?? null;
});
