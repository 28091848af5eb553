import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startWinnowInFirefox } from './winnow-in-firefox.mjs';

const SAID = 'Nothing can be kept here';
const PATIENCE_MS = 20_000;

/**
 * A Firefox that never remembers history refuses every database: popup and app say so and what to do, and nobody is shown
 * a first run or a field whose words would go.
 * @param {string} file Firefox
 */
export async function neverRemembers(file) {
  const profile = await mkdtemp(join(tmpdir(), 'winnow-firefox-'));
  const more = { 'browser.privatebrowsing.autostart': true };
  const firefox = await startWinnowInFirefox({ file, profile, headless: true, more });
  try {
    for (const page of ['popup.html#/log', 'options.html#/wins']) {
      const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
      await firefox.send('browsingContext.navigate', { context, url: firefox.pageAddress(page), wait: 'none' });
      // Firefox sends no load event for an extension's page.
      const read = { expression: 'document.body.innerText', target: { context }, awaitPromise: false };
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const text = await firefox.send('script.evaluate', read).then(
          ({ result }) => String(result?.value),
          () => '',
        );
        if (text.includes(SAID)) break;
        if (Date.now() > end) throw new Error(`${page} does not say that nothing is kept: ${text.slice(0, 300)}`);
        await wait(100);
      }
    }
    console.log('✓ told that nothing is kept where Firefox never remembers');
  } finally {
    firefox.stop();
    await firefox.closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
