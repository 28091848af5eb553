import { browser } from 'wxt/browser';
import { type Language, toLanguage } from '@/lib/i18n/languages';

const ID = 'page-words';
const BUTTON = { en: [], de: ['/page-words-de.js'], es: ['/page-words-es.js'] } as const;
const PANEL = { en: [], de: ['/panel-words-de.js'], es: ['/panel-words-es.js'] } as const;

/** The files that go into a page before its button, so that it speaks `language`; English is in the button itself. */
export function wordsBeforeButton(language: Language) {
  return BUTTON[language];
}

/** The files that go into a page before a panel. */
export function wordsBeforePanel(language: Language) {
  return PANEL[language];
}

/** What the buttons of pages that were loaded last speak: known without the log. */
export async function spokenOnPages(): Promise<Language> {
  const [file = ''] = (await registeredWords())?.js ?? [];
  return toLanguage(file.replace(/^page-words-|\.js$/g, '')) ?? 'en';
}

/** Has the buttons of pages that match `matches` speak `language` from their next load. Safe at any time. */
export async function bringPageWords(language: Language, matches: readonly string[]): Promise<void> {
  const present = await registeredWords();
  const [file] = BUTTON[language];
  const wanted = file === undefined ? [] : [file.slice(1), ...matches];
  const now = [...(present?.js ?? []), ...(present?.matches ?? [])];
  if (wanted.toSorted().join() === now.toSorted().join()) return;
  if (present) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (file === undefined) return;
  await browser.scripting.registerContentScripts([
    { id: ID, matches: [...matches], js: [file.slice(1)], runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

async function registeredWords() {
  return (await browser.scripting.getRegisteredContentScripts()).find(({ id }) => id === ID);
}
