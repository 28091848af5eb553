import { browser } from 'wxt/browser';
import { hearPages } from '@/lib/db/watching/tell-worker';
import type { Language } from './languages';
import { knowSpeeches, type Speeches, speakAsSet } from './worker-language';

/** In which language the browser has what Winnow left with it; forgotten when the browser or the extension is new. */
const KEY = 'spoken';

/** Leaves words of Winnow's with the browser, in the language that is spoken now. */
type Leave = (language: Language) => Promise<void>;

/**
 * Has the worker speak one of `speeches`, and keeps what was left with the browser in the language of the settings from
 * now on. To be called in the worker's first turn.
 */
export function keepLanguage(speeches: Speeches, ...leaves: readonly Leave[]): void {
  knowSpeeches(speeches);
  let last = Promise.resolve();
  const keep = () => {
    // What fails now is taken up by the next change or the next start.
    last = last.then(() => leaveWithBrowser(leaves)).catch(() => undefined);
  };
  hearPages(keep);
  keep();
}

async function leaveWithBrowser(leaves: readonly Leave[]): Promise<void> {
  const language = await speakAsSet();
  const { [KEY]: left } = await browser.storage.session.get(KEY);
  if (left === language) return;
  for (const leave of leaves) await leave(language);
  await browser.storage.session.set({ [KEY]: language });
}
