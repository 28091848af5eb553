import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { CHROME_BUILD } from '../project.mjs';
import { connectPipe } from './debugging-pipe.mjs';

/**
 * Opens a browser of the Chromium family with Winnow loaded, on the welcome page, and waits until it is closed.
 * Chrome and Edge ignore `--load-extension`; `Extensions.loadUnpacked` works in the whole family.
 * @param {string} file the browser's
 * @param {string} profile a folder for this browser alone
 */
export async function openInChromium(file, profile) {
  const browser = spawn(file, chromiumArguments(profile), { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const closed = new Promise((done, failed) => {
    browser.on('exit', done);
    browser.on('error', failed);
  });
  const [, , , toBrowser, fromBrowser] = browser.stdio;
  try {
    const pipe = connectPipe(/** @type {any} */ (toBrowser), /** @type {any} */ (fromBrowser));
    const { id } = await Promise.race([
      pipe.send('Extensions.loadUnpacked', { path: CHROME_BUILD }),
      wait(60_000, null, { ref: false }).then(() =>
        Promise.reject(new Error('the browser did not answer in a minute')),
      ),
    ]);
    await openWelcome(pipe, id);
  } catch (error) {
    browser.kill();
    throw error;
  }
  await closed;
}

/** @param {string} profile */
function chromiumArguments(profile) {
  const args = [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
  ];
  // Chromium refuses to run as root with its sandbox.
  return process.getuid?.() === 0 ? [...args, '--no-sandbox'] : args;
}

/**
 * The extension opens its welcome page itself when it is installed: a second one would be in the way.
 * @param {ReturnType<typeof connectPipe>} pipe
 * @param {string} id the extension's
 */
async function openWelcome(pipe, id) {
  await wait(1500);
  const { targetInfos } = await pipe.send('Target.getTargets');
  const app = `chrome-extension://${id}/options.html`;
  if (targetInfos.some((/** @type {{ url: string }} */ target) => target.url.startsWith(app))) return;
  await pipe.send('Target.createTarget', { url: `${app}#/welcome` });
}
