import { join } from 'node:path';
import { hasDisplay } from './browsers/display.mjs';
import { findBrowser } from './browsers/find-browser.mjs';
import { installFromApt } from './browsers/install-chromium.mjs';
import { PROJECT } from './project.mjs';
import { installPackages } from './running/install-packages.mjs';
import { npmScript } from './running/run-command.mjs';

const headless = process.argv.includes('--headless') || !hasDisplay();

try {
  if (!(await installPackages())) throw new Error('npm ci failed: its message is above.');
  await (headless ? showMainJob() : open());
} catch (error) {
  console.error(`\nWinnow did not start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Opens a browser with Winnow loaded; ends when the browser is closed. */
async function open() {
  const browser = findBrowser() ?? (await fromApt());
  if (!browser)
    throw new Error('no browser was found. Install Chromium, Chrome, Edge, Brave or Firefox and start again.');
  await build(browser.name === 'firefox' ? 'build:firefox' : 'build');
  const profile = join(PROJECT, '.output', `profile-${browser.name}`);
  console.log(`Opening Winnow in ${browser.file}; it keeps its data in ${profile}. Close the browser to end.`);
  // Loaded only now: Firefox is spoken to through an installed package.
  if (browser.name === 'firefox')
    await (await import('./browsers/open-in-firefox.mjs')).openInFirefox(browser.file, profile);
  else await (await import('./browsers/open-in-chromium.mjs')).openInChromium(browser.file, profile);
}

/** Without a display: does Winnow's main job on the project's own sample pages. */
async function showMainJob() {
  const { ensureChromium } = await import('./browsers/install-chromium.mjs');
  const file = await ensureChromium();
  if (!file) throw new Error('there is no display and no Chromium. Install chromium and start again.');
  await build('build');
  const { doMainJob } = await import('./main-job/do-main-job.mjs');
  const folder = await doMainJob(file, join(PROJECT, '.output', 'main-job'));
  console.log(`The report and the pictures are in ${folder}`);
}

async function fromApt() {
  const file = await installFromApt();
  return file ? { name: /** @type {const} */ ('chromium'), file } : null;
}

/** @param {'build' | 'build:firefox'} script */
async function build(script) {
  if (!(await npmScript('prepare:types')) || !(await npmScript(script)))
    throw new Error('the build failed: its message is above.');
}
