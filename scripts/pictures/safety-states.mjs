/**
 * What is said where the log is not as it was, and of the folder that backups go to.
 * @type {import('./app-states.mjs').State[]}
 */
export const SAFETY_STATES = [
  {
    name: 'safety-read-only',
    at: '/wins',
    log: 'full',
    before: (page) => page.addInitScript(refuseToWrite),
    isOver: true,
  },
  {
    name: 'safety-unopened',
    at: '/wins',
    log: 'full',
    before: (page) => page.addInitScript(refuseToOpen, 'UnknownError'),
  },
  {
    name: 'safety-forbidden',
    at: '/wins',
    log: 'full',
    before: (page) => page.addInitScript(refuseToOpen, 'SecurityError'),
  },
  {
    name: 'safety-recovered',
    at: '/wins',
    log: 'full',
    act: (page) => keepLocal(page, { recovery: RECOVERY }),
    after: (page) => page.locator('.ui-notice button').first().click(),
    isOver: true,
  },
  {
    name: 'safety-missing',
    at: '/wins',
    log: 'full',
    act: (page) => keepLocal(page, { canary: CANARY }),
    after: (page) =>
      page
        .locator('.safety-ways button')
        .click()
        .then(() => page.locator('.wins-row').first().waitFor()),
  },
  {
    name: 'safety-folder',
    at: '/settings/data',
    log: 'full',
    async act(page) {
      await page.evaluate(chooseFolder, OTHERS);
      await page.reload();
      await page.locator('.folder-other').first().waitFor();
    },
    after: (page) => page.evaluate(forgetFolder),
  },
];

const RECOVERY = { at: '2026-11-29T12:00:00Z', counts: { wins: 12, artifacts: 3 }, left: 1 };
const CANARY = { tables: { wins: 1200, evidence: 400 }, recent: [], writtenAt: '', schemaVersion: 5 };
/** How the other logs in the folder stand. */
const OTHERS = ['first', 'asks', 'merged', 'left', 'needs-passphrase', 'newer-version', 'damaged'];

/** In the page: a full disk. */
function refuseToWrite() {
  IDBCursor.prototype.update = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  IDBObjectStore.prototype.put = IDBCursor.prototype.update;
}

/** In the page: a log that does not open. @param {string} name of the error */
function refuseToOpen(name) {
  const { open } = IDBFactory.prototype;
  /** @param {string} database @param {number} [version] */
  IDBFactory.prototype.open = function (database, version) {
    if (database === 'winnow') throw new DOMException('refused', name);
    return open.call(this, database, version);
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {object} items
 */
async function keepLocal(page, items) {
  await page.evaluate((given) => Reflect.get(globalThis, 'chrome').storage.local.set(given), items);
  await page.reload();
  await page.waitForTimeout(500);
}

/** In the page: a folder of the origin's own, which needs no leave, seen to just now. @param {string[]} states */
async function chooseFolder(states) {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getDirectoryHandle('Backups', { create: true });
  const [now, at] = [new Date(), '2026-11-28T17:40:00Z'];
  const seen = { handle, name: 'Backups', chosenAt: at, backedUpAt: now.toISOString(), lookedAt: now.toISOString() };
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('winnow-machine');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const act = database.transaction(['folder', 'others'], 'readwrite');
  act.objectStore('folder').put({ key: 'folder', ...seen, trouble: null });
  for (const [index, state] of states.entries()) {
    const installation = `${index}a7c3f1e`;
    const file = `winnow-${installation}-2026-11-28-1740.json`;
    act.objectStore('others').put({ installation, isJoined: false, file, size: 1, modified: 1, state, at });
  }
  await new Promise((resolve) => {
    act.oncomplete = resolve;
  });
  database.close();
}

/** In the page. */
async function forgetFolder() {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('winnow-machine');
    request.onsuccess = () => resolve(request.result);
  });
  const act = database.transaction(['folder', 'others'], 'readwrite');
  for (const store of ['folder', 'others']) act.objectStore(store).clear();
  await new Promise((resolve) => {
    act.oncomplete = resolve;
  });
  database.close();
}
