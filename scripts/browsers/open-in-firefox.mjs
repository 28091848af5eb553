import { startWinnowInFirefox } from '../../tests/e2e/firefox/winnow-in-firefox.mjs';

/**
 * Opens Firefox with Winnow loaded, on the welcome page, and waits until it is closed.
 * @param {string} file Firefox's
 * @param {string} profile a folder for this browser alone
 */
export async function openInFirefox(file, profile) {
  const firefox = await startWinnowInFirefox({ file, profile, headless: false });
  const app = firefox.pageAddress('options.html');
  // The extension opens its welcome page itself when it is installed.
  await new Promise((done) => setTimeout(done, 1500));
  const { contexts } = await firefox.send('browsingContext.getTree', {});
  if (!contexts.some((/** @type {{ url: string }} */ tab) => tab.url.startsWith(app))) {
    const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
    // Firefox sends no load event for an extension's page.
    await firefox.send('browsingContext.navigate', { context, url: `${app}#/welcome`, wait: 'none' });
  }
  await firefox.closed;
}
