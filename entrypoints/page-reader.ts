import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSites } from '@/lib/sites/page-sites';
import { readWhole } from '@/lib/sites/read-whole';

// The worker puts this into a page that is saved by a menu or a key, and takes what it returns.
export default defineUnlistedScript(() => readWhole(new URL(location.href), document, pageSites().adapterFor));
