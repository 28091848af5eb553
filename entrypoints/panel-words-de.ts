import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelDe } from '@/lib/i18n/packs/panel-de';

// Before a panel, where the user has Winnow speak German; see `withSites`.
export default defineUnlistedScript(() => {
  globalThis.winnowSpeech = panelDe;
});
