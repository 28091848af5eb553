import { describe, expect, it } from 'vitest';
import { BUILDS, readManifest } from './built-extension';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'";

describe.each(BUILDS)('the manifest of %s', (build) => {
  const manifest = readManifest(build);

  it('asks for exactly what the README explains', () => {
    expect(manifest.permissions).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'contextMenus',
      'activeTab',
      'scripting',
    ]);
    expect(manifest.host_permissions).toEqual(['https://github.com/*', 'https://*.atlassian.net/*']);
    // Asked for when the user switches a notification on.
    expect(manifest.optional_permissions).toEqual(['notifications']);
    // Asked for one origin at a time, when the user enables a host.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('ships the policy that lets nothing out', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: POLICY });
  });

  it('opens no way in', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('sandbox');
    expect(manifest).not.toHaveProperty('update_url');
  });

  it('has one content script, on the hosts that were asked for, in the isolated world', () => {
    const scripts = manifest.content_scripts;
    expect(scripts).toEqual([{ matches: expect.any(Array), run_at: 'document_idle', js: ['page-button.js'] }]);
    const hosts: unknown = manifest.host_permissions;
    const matches = Array.isArray(scripts) ? scripts.flatMap((script) => script.matches) : [];
    expect(matches.length).toBeGreaterThan(0);
    for (const match of matches) expect(hosts).toContain(match);
  });

  it('has its popup, and its app in a tab', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.action).toMatchObject({ default_popup: 'popup.html' });
    expect(manifest.options_ui).toEqual({ open_in_tab: true, page: 'options.html' });
    expect(Object.keys(manifest.icons ?? {})).toEqual(['16', '24', '32', '48', '96', '128']);
  });
});

it('names the lowest browsers', () => {
  expect(readManifest('chrome-mv3')).toMatchObject({
    minimum_chrome_version: '130',
    background: { service_worker: 'background.js', type: 'module' },
  });
  expect(readManifest('firefox-mv3')).toMatchObject({
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  });
});
