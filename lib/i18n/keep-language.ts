import { browser } from 'wxt/browser';
import { listManifestHosts } from '@/lib/permissions/granted-hosts';
import { toPattern } from '@/lib/permissions/host-pattern';
import { listRegistered } from '@/lib/permissions/page-scripts';
import { bringPageWords } from '@/lib/permissions/page-words';
import { CHANGED_KEY } from '@/lib/reminders/tell-worker';
import { makeMenus } from '@/lib/shortcuts/menus';
import { speakAsSet } from './worker-language';

/** In which language the browser has what Winnow left with it; forgotten when the browser or the extension is new. */
const KEY = 'spoken';

/**
 * Keeps the worker, the menus and the buttons on pages in the language of the settings from now on. To be called in the
 * worker's first turn.
 */
export function keepLanguage(): void {
  let last = Promise.resolve();
  const keep = () => {
    // What fails now is taken up by the next change or the next start.
    last = last.then(leaveWithBrowser).catch(() => undefined);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && CHANGED_KEY in changes) keep();
  });
  keep();
}

async function leaveWithBrowser(): Promise<void> {
  const language = await speakAsSet();
  const { [KEY]: left } = await browser.storage.session.get(KEY);
  if (left === language) return;
  await makeMenus();
  await bringPageWords(language, [...listManifestHosts(), ...(await listRegistered()).map(toPattern)]);
  await browser.storage.session.set({ [KEY]: language });
}
