import { browser } from 'wxt/browser';
import type { Language } from '@/lib/i18n/languages';
import { speakAsSet } from '@/lib/i18n/worker-language';
import { listManifestHosts } from './granted-hosts';
import { toPattern } from './host-pattern';
import { bringPageWords, wordsBeforeButton } from './page-words';

const SCRIPT = 'page-button.js';
const PREFIX = 'page-button ';

/** The origins on whose pages the browser runs the page's button by itself. */
export async function listRegistered(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.filter(({ id }) => id.startsWith(PREFIX)).map(({ id }) => id.slice(PREFIX.length));
}

/** Has the browser run the button on these origins’ pages, also after it was closed. Throws where one is registered already. */
export async function register(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts(
    origins.map((origin) => ({
      id: PREFIX + origin,
      matches: [toPattern(origin)],
      js: [SCRIPT],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** Ends that. Throws where one is not registered. */
export async function unregister(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await browser.scripting.unregisterContentScripts({ ids: origins.map((origin) => PREFIX + origin) });
}

/** Has the buttons of all pages that have one speak `language` from their next load. */
export async function speakOnPages(language: Language): Promise<void> {
  await bringPageWords(language, [...listManifestHosts(), ...(await listRegistered()).map(toPattern)]);
}

/** Puts the button into a page that was open before; does nothing where it is there, or where the page is none. */
export async function bringButton(tabId: number): Promise<void> {
  const files = [...wordsBeforeButton(await speakAsSet()), `/${SCRIPT}` as const];
  await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => undefined);
}
