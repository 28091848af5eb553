import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIREFOX_BUILD } from '../../../scripts/project.mjs';
import { startFirefox } from './bidi.mjs';

/** Firefox gives every installation a random address; the preference fixes it, so that pages can be opened by it. */
const EXTENSION_UUID = '6f6a1d1e-8a3b-4c55-9d5e-2f1c6b7a8d90';

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

/**
 * Starts Firefox with the built extension installed, in private windows too.
 * @param {{ file: string, profile: string, headless: boolean, more?: Record<string, string | number | boolean> }} options
 * `more`: preferences beside those of every run
 */
export async function startWinnowInFirefox({ more = {}, ...options }) {
  const manifest = JSON.parse(readFileSync(join(FIREFOX_BUILD, 'manifest.json'), 'utf8'));
  const uuids = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: EXTENSION_UUID });
  const preferences = { ...QUIET, ...more, 'extensions.webextensions.uuids': uuids };
  const firefox = await startFirefox({ ...options, preferences });
  try {
    await firefox.send('webExtension.install', {
      extensionData: { type: 'path', path: FIREFOX_BUILD },
      'moz:allowPrivateBrowsing': true,
    });
  } catch (error) {
    firefox.stop();
    throw error;
  }
  return { ...firefox, pageAddress: (/** @type {string} */ page) => `moz-extension://${EXTENSION_UUID}/${page}` };
}
