import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSites } from '@/lib/sites/page-sites';

// Looks once at a page of a host that is not enabled, when the user opens the popup there; what it answers is all it does.
export default defineUnlistedScript(() => pageSites().recognisePage(new URL(document.location.href), document));
