import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureChromium } from '../../scripts/install-chromium.mjs';
import { CHROME_BUILD } from '../../scripts/project.mjs';
import { launchBrowser } from './launch-extension.mjs';
import { sampleLog } from './sample-log.mjs';
const N = Number(process.argv[2] ?? 10000);
const profile = await mkdtemp(join(tmpdir(), 'g-measure-'));
const context = await launchBrowser({ file: await ensureChromium(), profile });
try {
  const session = await context.browser().newBrowserCDPSession();
  const load = () => session.send('Extensions.loadUnpacked', { path: CHROME_BUILD });
  const { id } = await load();
  const open = async (a) => { const p = await context.newPage(); await p.goto(`chrome-extension://${id}/${a}`); return p; };
  await wait(1500);
  let page = await open('options.html#/settings');
  await page.waitForSelector('h1');
  const rows = sampleLog();
  const t0 = Date.now();
  await page.evaluate(async ({ win, artifact, N }) => {
    const done = (r) => new Promise((res, rej) => { r.onsuccess = () => res(r.result); r.onerror = () => rej(r.error); });
    const db = await done(indexedDB.open('winnow'));
    for (let from = 0; from < N; from += 10000) {
      const tx = db.transaction(['wins', 'artifacts'], 'readwrite');
      for (let n = from; n < Math.min(N, from + 10000); n++) {
        const id = crypto.randomUUID();
        tx.objectStore('wins').put({ ...win, id, title: `${win.title} ${n}` });
        tx.objectStore('artifacts').put({ ...artifact, id: crypto.randomUUID(), winId: id, key: `github:o/r#${n}` });
      }
      await new Promise((res, rej) => { tx.oncomplete = res; tx.onabort = () => rej(tx.error); });
    }
    db.close();
  }, { win: rows.wins[0], artifact: rows.artifacts[0], N });
  console.log('rows', 2 * N, 'filled in ms', Date.now() - t0);
  const compared = async () => {
    await load(); const t = Date.now(); page = await open('options.html#/settings');
    for (;;) { const s = await page.evaluate(() => chrome.storage.session.get('logCompared')).catch(() => ({})); if (s.logCompared) break; if (Date.now() - t > 400000) break; await wait(100); }
    return Date.now() - t;
  };
  console.log('first copying ms', await compared());
  console.log('next start, worker compares ms', await compared(), await compared());
  console.log('primitives', await page.evaluate(async () => {
    const done = (r) => new Promise((res, rej) => { r.onsuccess = () => res(r.result); r.onerror = () => rej(r.error); });
    const db = await done(indexedDB.open('winnow')); const out = {};
    const time = async (name, f) => { const t = performance.now(); await f(); out[name] = Math.round(performance.now() - t); };
    const names = [...db.objectStoreNames];
    await time('countAll', () => { const tx = db.transaction(names); return Promise.all(names.map((n) => done(tx.objectStore(n).count()))); });
    await time('firstKeys', () => { const tx = db.transaction(names); return Promise.all(names.map((n) => done(tx.objectStore(n).getAllKeys(null, 1)))); });
    await time('getKeys', () => chrome.storage.local.getKeys());
    await time('signs', () => chrome.storage.local.get(['canary', 'recovery']));
    db.close(); return out;
  }));
  const popup = await open('popup.html#/log');
  const field = popup.getByLabel('What did you do?'); await field.waitFor();
  const save = [];
  for (let i = 0; i < 5; i++) {
    await field.fill('I drove the API versioning decision ' + i);
    await popup.waitForTimeout(600);
    await popup.keyboard.press('Control+Enter');
    const t = Date.now(); await popup.waitForFunction(() => document.querySelector('textarea')?.value === ''); const saved = Date.now() - t;
    for (;;) { const keys = await popup.evaluate(() => chrome.storage.local.getKeys()); if (!keys.some((k) => k.startsWith('journal:'))) break; await wait(20); }
    save.push([saved, Date.now() - t]);
  }
  console.log('save seen / copied ms', JSON.stringify(save));
} finally { await context.close(); await rm(profile, { recursive: true, force: true, maxRetries: 3 }); }
