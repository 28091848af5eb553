import { sampleInbox } from '../../tests/e2e/log/sample-inbox.mjs';
import { fillLog } from '../../tests/e2e/log/sample-log.mjs';
import { importTypeScript } from '../running/run-typescript.mjs';

/** So many wins lie in the trash. */
const TRASHED = 3;

/**
 * The demo log, with cards in the inbox and something in the trash.
 * @param {import('@playwright/test').Page} app
 */
export async function fillWithDemo(app) {
  const log = await demoRows();
  const trashed = (log.wins ?? []).slice(0, TRASHED).map((win) => ({
    ...win,
    id: win.id.replace(/^.{8}/, 'dddddddd'),
    deletedAt: new Date().toISOString(),
  }));
  await emptyLog(app);
  await fillLog(app, { ...log, wins: [...(log.wins ?? []), ...trashed] });
  await fillLog(app, sampleInbox());
}

/**
 * The rows of the demo log of today, by table.
 * @returns {Promise<Record<string, any[]>>}
 */
export async function demoRows() {
  const { demoLog } = await importTypeScript('lib/demo/demo-log.ts');
  return demoLog(new Intl.DateTimeFormat('sv').format(new Date()));
}

/**
 * Empties the log past Winnow, and what would put it back.
 * @param {import('@playwright/test').Page} app
 */
export function emptyLog(app) {
  return app.evaluate(async () => {
    await Reflect.get(globalThis, 'chrome').storage.local.clear();
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('winnow');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const names = [...request.result.objectStoreNames];
        const act = request.result.transaction(names, 'readwrite');
        for (const name of names) act.objectStore(name).clear();
        act.oncomplete = () => resolve(request.result.close());
        act.onabort = () => reject(act.error);
      };
    });
  });
}
