import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserOfFile, candidateFiles } from './browser-places.mjs';

/** @typedef {import('./browser-places.mjs').BrowserName} BrowserName */
/** @typedef {{ name: BrowserName, file: string }} Browser */

const CHROMIUM_FAMILY = /** @type {const} */ (['chromium', 'chrome', 'edge', 'brave']);

/** The browser to open Winnow in: the one that CHROMIUM or BROWSER names, else the first that is there. */
export function findBrowser() {
  return (
    namedByUser(process.env.CHROMIUM) ?? namedByUser(process.env.BROWSER) ?? firstOf([...CHROMIUM_FAMILY, 'firefox'])
  );
}

/** A browser of the Chromium family, or null. */
export function findChromium() {
  const named = namedByUser(process.env.CHROMIUM);
  return named && named.name !== 'firefox' ? named : firstOf([...CHROMIUM_FAMILY]);
}

/** Firefox, or null; the variable FIREFOX names one. */
export function findFirefox() {
  const file = process.env.FIREFOX;
  return file && isRunnable('firefox', file) ? { name: /** @type {const} */ ('firefox'), file } : firstOf(['firefox']);
}

/**
 * @param {readonly BrowserName[]} names
 * @returns {Browser | null}
 */
function firstOf(names) {
  for (const name of names) {
    const file = candidateFiles(name, process).find((candidate) => isRunnable(name, candidate));
    if (file) return { name, file };
  }
  return null;
}

/**
 * BROWSER often names a helper that only opens links (`xdg-open`): that one is passed over.
 * @param {string | undefined} value a browser's name or file
 * @returns {Browser | null}
 */
function namedByUser(value) {
  if (!value) return null;
  const name = browserOfFile(value);
  if (name === null)
    return existsSync(value) && value === process.env.CHROMIUM ? { name: 'chromium', file: value } : null;
  return isRunnable(name, value) ? { name, file: value } : firstOf([name]);
}

/**
 * On Ubuntu without its snap, `chromium-browser` and `firefox` are scripts that only print advice: ask for a version.
 * Windows and macOS have no such stand-ins, and there the question would open a window.
 * @param {BrowserName} name
 * @param {string} file
 */
function isRunnable(name, file) {
  if (!existsSync(file)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const args = name === 'firefox' ? ['--headless', '--version'] : ['--version'];
    return /\d+\.\d+/.test(
      execFileSync(file, args, { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}
