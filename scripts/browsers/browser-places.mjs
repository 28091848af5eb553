import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {'chromium' | 'chrome' | 'edge' | 'brave' | 'firefox'} BrowserName */
/** @typedef {{ path: string[], linux: string[], mac: string, windows: string[] }} Places */

/** Where each browser usually is: names on PATH, Linux files, the macOS application, Windows files. */
/** @type {Record<BrowserName, Places>} */
const PLACES = {
  chromium: {
    path: ['chromium', 'chromium-browser'],
    linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium'],
    mac: 'Chromium',
    windows: ['Chromium\\Application\\chrome.exe'],
  },
  chrome: {
    path: ['google-chrome', 'google-chrome-stable', 'chrome'],
    linux: ['/opt/google/chrome/chrome'],
    mac: 'Google Chrome',
    windows: ['Google\\Chrome\\Application\\chrome.exe'],
  },
  edge: {
    path: ['microsoft-edge', 'microsoft-edge-stable', 'msedge'],
    linux: ['/opt/microsoft/msedge/msedge'],
    mac: 'Microsoft Edge',
    windows: ['Microsoft\\Edge\\Application\\msedge.exe'],
  },
  brave: {
    path: ['brave-browser', 'brave-browser-stable', 'brave'],
    linux: ['/opt/brave.com/brave/brave', '/snap/bin/brave'],
    mac: 'Brave Browser',
    windows: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  },
  firefox: {
    path: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
    mac: 'Firefox',
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * Every file where `browser` may be on this machine, likeliest first.
 * @param {BrowserName} browser
 * @param {{ platform: string, env: Record<string, string | undefined> }} machine
 */
export function candidateFiles(browser, { platform, env }) {
  const places = PLACES[browser];
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    const fixed = roots.flatMap((root) => places.windows.map((file) => `${root}\\${file}`));
    return [
      ...fixed,
      ...onPath(
        places.path.map((name) => `${name}.exe`),
        env.PATH ?? env.Path,
        ';',
        '\\',
      ),
    ];
  }
  const found = onPath(places.path, env.PATH, ':', '/');
  if (platform !== 'darwin') return [...found, ...places.linux];
  const inBundle = `${places.mac}.app/Contents/MacOS/${places.mac === 'Firefox' ? 'firefox' : places.mac}`;
  return [join('/Applications', inBundle), join(homedir(), 'Applications', inBundle), ...found];
}

/** @param {string} name a file's name or path */
export function browserOfFile(name) {
  const file = name.split(/[\\/]/).at(-1)?.toLowerCase() ?? '';
  if (/firefox/.test(file)) return 'firefox';
  if (/edge/.test(file)) return 'edge';
  if (/brave/.test(file)) return 'brave';
  // On Windows, Chromium's file is called chrome.exe as well; its folder tells.
  if (/chromium/i.test(name)) return 'chromium';
  return /chrome/.test(file) ? 'chrome' : null;
}

/**
 * @param {string[]} names
 * @param {string | undefined} path
 * @param {string} separator
 * @param {string} slash
 */
function onPath(names, path, separator, slash) {
  const folders = (path ?? '').split(separator).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => `${folder}${slash}${name}`));
}
