import { existsSync } from 'node:fs';
import { npm, run } from '../running/run-command.mjs';
import { findChromium } from './find-browser.mjs';

/**
 * The file of a Chromium to test with: one that is there, else Playwright's own, else the system's package.
 * The packages of the project have to be installed.
 * @returns {Promise<string | null>}
 */
export async function ensureChromium() {
  const found = findChromium()?.file ?? (await playwrightChromium());
  if (found) return found;
  console.log("No Chromium here: downloading Playwright's…");
  await npm(['exec', '--no', '--', 'playwright', 'install', 'chromium', '--no-shell']);
  return (await playwrightChromium()) ?? installFromApt();
}

/** Installs the system's Chromium where that is possible: as root, on Debian or Ubuntu. Its file, or null. */
export async function installFromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log('Installing chromium from apt…');
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], quiet);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return findChromium()?.file ?? null;
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : null;
}
