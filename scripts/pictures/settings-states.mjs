import { giveFile } from './give-file.mjs';
import { startAnew } from './start-anew.mjs';

/** @typedef {import('@playwright/test').Page} Page */

/** As `lib/errors/error-report.ts` keeps them. */
const ERRORS = [
  {
    at: '2026-11-29T14:05:12.480Z',
    version: '1.0.0',
    surface: 'app',
    name: 'TypeError',
    frames: ['chunks/PacketSection-Bq3x9YlA.js:1:18204', 'chunks/react-dom-DkW2rHn5.js:8:61377'],
    times: 3,
  },
  {
    at: '2026-11-21T08:41:00.002Z',
    version: '1.0.0',
    surface: 'worker',
    name: 'QuotaExceededError',
    frames: [],
    times: 1,
  },
];

const SIGHTINGS = [
  { site: 'github', layout: 'react', found: ['title', 'author', 'mergedAt'], missing: [] },
  { site: 'jira', layout: 'cloud', found: ['title'], missing: ['labels', 'assignees', 'mergedAt'] },
];

const PASSPHRASE = 'copper lantern orbit thicket';

/**
 * What the settings say when something is asked, refused, limited, long or over.
 * @type {import('./app-states.mjs').State[]}
 */
export const SETTINGS_STATES = [
  {
    name: 'settings-policy',
    at: '/settings',
    log: 'full',
    before: (page) => page.addInitScript(limit),
    isOver: true,
  },
  { name: 'settings-backup-code', at: '/settings/data', log: 'full', act: makeCode },
  {
    name: 'settings-backup-typed-back',
    at: '/settings/data',
    log: 'full',
    async act(page) {
      await makeCode(page);
      await page.locator('.settings-part').first().locator('.settings-actions').last().locator('button').click();
    },
  },
  {
    name: 'settings-backup-working',
    at: '/settings/data',
    log: 'full',
    before: (page) => page.addInitScript(neverDerive),
    act: encrypt,
  },
  { name: 'settings-backup-asks', at: '/settings/data', log: 'full', act: openEncrypted },
  {
    name: 'settings-backup-wrong',
    at: '/settings/data',
    log: 'full',
    async act(page) {
      await openEncrypted(page);
      await page.keyboard.type('a passphrase of another file');
      await page.keyboard.press('Enter');
      await page.locator('.ui-notice[data-tone="error"]').waitFor();
    },
  },
  { name: 'settings-merge', at: '/settings/data', log: 'full', act: openOther },
  {
    name: 'settings-replace',
    at: '/settings/data',
    log: 'full',
    async act(page) {
      await openOther(page);
      await page.locator('.ui-segment').last().click();
      await page.waitForTimeout(800);
    },
  },
  {
    name: 'settings-import-refused',
    at: '/settings/data/import',
    log: 'full',
    act: (page) => giveFile(page, 'photo.png', '\0\0PNG\0'),
  },
  { name: 'settings-host-wrong', at: '/settings/sites', log: 'full', act: (page) => askFor(page, '*.example.com') },
  {
    name: 'settings-host-asked',
    at: '/settings/sites',
    log: 'full',
    before: (page) => page.addInitScript(answerNothing),
    act: (page) => askFor(page, 'git.example.com'),
  },
  {
    name: 'settings-sites-read',
    at: '/settings/sites',
    log: 'full',
    async act(page) {
      await page.evaluate(keepSightings, SIGHTINGS);
      await page.reload();
      await page.locator('.sites-sighting summary').last().click();
    },
    after: startAnew,
  },
  {
    name: 'settings-health-errors',
    at: '/settings/health',
    log: 'full',
    async act(page) {
      await page.evaluate(keepErrors, ERRORS);
      await page.reload();
      await page.locator('.settings-report').waitFor({ state: 'attached' });
      await page.locator('summary').last().click();
    },
    after: (page) => page.evaluate(keepErrors, []),
  },
  {
    name: 'settings-deleted',
    at: '/settings',
    log: 'full',
    async act(page) {
      await page.locator('[data-kind="danger"]').last().click();
      const phrase = await page.locator('dialog label').textContent();
      await page.locator('dialog input').fill(/[“„«](.+)[”“»]/.exec(phrase ?? '')?.[1] ?? '');
      await page.keyboard.press('Enter');
      await page.locator('#settings-delete .ui-notice').waitFor();
    },
    after: startAnew,
    isOver: true,
  },
];

/** @param {Page} page */
async function makeCode(page) {
  await page.locator('.ui-segment').nth(1).click();
  await page.locator('.settings-part').first().locator('.settings-actions button').first().click();
  await page.locator('.data-code').waitFor();
}

/** @param {Page} page */
async function encrypt(page) {
  await page.locator('.ui-segment').nth(2).click();
  for (const at of [0, 1]) await page.locator('.data-secret input').nth(at).fill(PASSPHRASE);
  await page.locator('.data-secret button').first().click();
  await page.waitForTimeout(800);
}

/** A backup of this very log, just made. @param {Page} page */
async function openEncrypted(page) {
  const [file] = await Promise.all([page.waitForEvent('download'), encrypt(page)]);
  await page
    .locator('input[type="file"]')
    .last()
    .setInputFiles(await file.path());
  await page.locator('#data-restore .data-secret').waitFor();
}

/** A backup that knows less of the log than it is, and two wins that it has not. @param {Page} page */
async function openOther(page) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.settings-part').first().locator('.settings-actions button').click(),
  ]);
  const backup = JSON.parse((await readAll(file)).toString());
  const wins = backup.tables.wins.map((/** @type {{ id: string }} */ win, /** @type {number} */ at) =>
    at < 2 ? { ...win, id: win.id.replace(/^.{8}/, 'eeeeeeee') } : win,
  );
  const { sha256: _, ...rest } = backup;
  await giveFile(
    page,
    'winnow-backup-2026-11-20.json',
    JSON.stringify({ ...rest, version: 1, tables: { ...backup.tables, wins } }),
  );
}

/** @param {import('@playwright/test').Download} file @returns {Promise<Buffer>} */
async function readAll(file) {
  const parts = [];
  for await (const part of await file.createReadStream()) parts.push(part);
  return Buffer.concat(parts);
}

/** @param {Page} page @param {string} host */
async function askFor(page, host) {
  await page.locator('.sites-add input').fill(host);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** In the page. @param {typeof ERRORS} errors */
function keepErrors(errors) {
  return Reflect.get(globalThis, 'chrome').storage.local.set({ errors });
}

/** In the page: what was read of pages that were saved. @param {typeof SIGHTINGS} sightings */
async function keepSightings(sightings) {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('winnow');
    request.onsuccess = () => resolve(request.result);
  });
  const act = database.transaction('sightings', 'readwrite');
  const ended = new Promise((resolve, reject) => {
    act.oncomplete = resolve;
    act.onabort = () => reject(act.error);
  });
  const at = '2026-11-28T16:40:00.000Z';
  // Pages that were pictured before have been read, too.
  act.objectStore('sightings').clear();
  for (const [index, seen] of sightings.entries()) {
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const stamp = { createdAt: at, updatedAt: at, rev: 1, deletedAt: null, schemaVersion: 1, fieldRevs: {} };
    act.objectStore('sightings').put({ id, ...stamp, seenAt: at, ...seen });
  }
  await ended;
  database.close();
}

/** In the page: an organisation that allows little. */
function limit() {
  const { storage } = Reflect.get(globalThis, 'chrome');
  storage.managed.get = async () => ({
    allowedHosts: ['https://github.com', 'https://acme.atlassian.net'],
    redaction: 'work-safe',
    exportsDisabled: true,
    folderBackupDisabled: true,
    captureDisabled: 'yes',
  });
}

/** In the page: a key that is never done. */
function neverDerive() {
  SubtleCrypto.prototype.deriveBits = () => new Promise(() => {});
  SubtleCrypto.prototype.deriveKey = () => new Promise(() => {});
}

/** In the page: a browser whose question stays open. */
function answerNothing() {
  Reflect.get(globalThis, 'chrome').permissions.request = () => new Promise(() => {});
}
