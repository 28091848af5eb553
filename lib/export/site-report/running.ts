import { browser } from 'wxt/browser';

/** What runs: Winnow's version, and the browser's name with its first number. */
export interface Running {
  version: string;
  browser: string;
}

/** Which Winnow runs, and in which browser; nothing that tells one user from another. */
export function readRunning(): Running {
  return { version: browser.runtime.getManifest().version, browser: nameBrowser(navigator.userAgent) };
}

/** The browser's name and first number out of its user agent, without the system it runs on. */
export function nameBrowser(userAgent: string): string {
  const [, name, version] =
    /\b(Firefox|Edg|OPR|Vivaldi)\/(\d{1,4})/.exec(userAgent) ??
    /\b(?:Headless)?(Chrome)\/(\d{1,4})/.exec(userAgent) ??
    [];
  return name && version ? `${name} ${version}` : 'unknown';
}
