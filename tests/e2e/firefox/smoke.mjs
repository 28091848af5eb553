import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/browsers/find-browser.mjs';
import { pullRequestAddress, pullRequestPage } from '../pages/github/index.mjs';
import { findButton, pressButton } from './closed-shadow.mjs';
import { diskDamage } from './disk-damage.mjs';
import { neverRemembers } from './never-remembers.mjs';
import { restoreThereAndBack } from './restore-there-and-back.mjs';
import { startWinnowInFirefox } from './winnow-in-firefox.mjs';

/**
 * Stock Firefox: install, save on a pull request, read the win in the popup, take in Chromium's log and give it back;
 * lose the log's file; where nothing is kept, be told.
 */
const TITLE = 'Keep the harvest queue from starving small orchards';
const ADDRESS = pullRequestAddress({});

/** @typedef {Awaited<ReturnType<typeof startWinnowInFirefox>>} Firefox */

const found = findFirefox();
if (!found) {
  console.log('skipped: no Firefox');
  process.exit(0);
}
const profile = await mkdtemp(join(tmpdir(), 'winnow-firefox-'));
const firefox = await startWinnowInFirefox({ file: found.file, profile, headless: true });
let passed = false;
try {
  await playGithub(firefox);
  await saveOnPage(firefox);
  await readInPopup(firefox);
  await restoreThereAndBack(firefox);
  await diskDamage(found.file);
  await neverRemembers(found.file);
  passed = true;
} catch (error) {
  console.error('Firefox smoke failed:', error);
} finally {
  firefox.stop();
  await firefox.closed;
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
// An open socket would keep Node for seconds.
process.exit(passed ? 0 : 1);

/** @param {Firefox} browser */
async function playGithub(browser) {
  const html = pullRequestPage({ generation: 'classic', state: 'merged', title: TITLE });
  const body = { type: 'base64', value: Buffer.from(html).toString('base64') };
  const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }];
  browser.on('network.beforeRequestSent', ({ request: { request, url } }) => {
    const answer = url === ADDRESS ? { statusCode: 200, headers, body } : { statusCode: 404 };
    browser.send('network.provideResponse', { request, ...answer }).catch(() => {});
  });
  await browser.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await browser.send('network.addIntercept', {
    phases: ['beforeRequestSent'],
    urlPatterns: [{ type: 'pattern', hostname: 'github.com' }],
  });
}

/** @param {Firefox} browser */
async function saveOnPage(browser) {
  const { context } = await browser.send('browsingContext.create', { type: 'tab' });
  await browser.send('browsingContext.navigate', { context, url: ADDRESS, wait: 'complete' });
  await pressButton(browser, context, 'Save as win');
  await findButton(browser, context, 'Saved');
  console.log('✓ saved on the page');
}

/** @param {Firefox} browser */
async function readInPopup(browser) {
  const { context } = await browser.send('browsingContext.create', { type: 'tab' });
  // Firefox sends no load event for an extension's page.
  await browser.send('browsingContext.navigate', { context, url: browser.pageAddress('popup.html'), wait: 'none' });
  const end = Date.now() + 20_000;
  for (;;) {
    const text = await readText(browser, context).catch(() => '');
    if (text.includes(TITLE)) break;
    if (Date.now() > end) throw new Error(`the popup does not show the win; it says: ${text}`);
    await new Promise((done) => setTimeout(done, 100));
  }
  console.log('✓ read the win in the popup');
}

/**
 * @param {Firefox} browser
 * @param {string} context
 */
async function readText(browser, context) {
  const expression = 'document.body.innerText';
  const { result } = await browser.send('script.evaluate', { expression, target: { context }, awaitPromise: false });
  return String(result.value);
}
