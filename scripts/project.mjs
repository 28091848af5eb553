import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('..', import.meta.url));
export const CHROME_BUILD = join(PROJECT, '.output', 'chrome-mv3');
export const FIREFOX_BUILD = join(PROJECT, '.output', 'firefox-mv3');
