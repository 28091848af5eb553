import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { panelEs } from '@/lib/i18n/packs/panel-es';

// Before a panel, where the user has Winnow speak Spanish; see `withSites`.
export default defineUnlistedScript(() => {
  globalThis.winnowSpeech = panelEs;
});
