import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIREFOX_BUILD } from '../../../scripts/project.mjs';
import { startFirefox } from './bidi.mjs';

/** Firefox gives every installation a random address; the preference fixes it, so that pages can be opened by it. */
export const EXTENSION_UUID = '6f6a1d1e-8a3b-4c55-9d5e-2f1c6b7a8d90';

/** No request of Firefox's own while tests run. */
const QUIET = {
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** An extension that is installed for a test goes when Firefox ends; what it has kept stays in the profile. */
const KEEPING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/**
 * Starts Firefox with the built extension installed, in private windows too.
 * @param {{ file: string, profile: string, headless: boolean, more?: Record<string, string | number | boolean> }} options
 * `more`: preferences beside those of every run
 */
export async function startWinnowInFirefox({ more = {}, ...options }) {
  const manifest = JSON.parse(readFileSync(join(FIREFOX_BUILD, 'manifest.json'), 'utf8'));
  const uuids = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: EXTENSION_UUID });
  const preferences = { ...QUIET, ...KEEPING, ...more, 'extensions.webextensions.uuids': uuids };
  const firefox = await startFirefox({ ...options, preferences });
  const install = () =>
    firefox.send('webExtension.install', {
      extensionData: { type: 'path', path: FIREFOX_BUILD },
      'moz:allowPrivateBrowsing': true,
    });
  try {
    await install();
  } catch (error) {
    firefox.stop();
    throw error;
  }
  return {
    ...firefox,
    install,
    pageAddress: (/** @type {string} */ page) => `moz-extension://${EXTENSION_UUID}/${page}`,
  };
}
