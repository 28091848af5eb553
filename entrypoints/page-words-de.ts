import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { buttonWords } from '@/lib/i18n/de/page-button';
import { noteWords } from '@/lib/i18n/de/page-note';
import { toSpeech } from '@/lib/i18n/packs/to-speech';

// Before the page's button, where the user has Winnow speak German; see `bringPageWords`.
export default defineUnlistedScript(() => {
  globalThis.winnowSpeech ??= toSpeech('de', { 'page-button.ts': { buttonWords }, 'page-note.ts': { noteWords } });
});
