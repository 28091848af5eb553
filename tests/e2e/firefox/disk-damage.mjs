import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fillLog, sampleLog } from '../log/sample-log.mjs';
import { damageProfile, WAYS } from './damage-profile.mjs';
import { EXTENSION_UUID, startWinnowInFirefox } from './winnow-in-firefox.mjs';

/** @typedef {Awaited<ReturnType<typeof startWinnowInFirefox>>} Firefox */

const seed = Number(process.env.WINNOW_SEED ?? Date.now() % 2 ** 31);
const BACK = 'Your log was damaged and is back';
const MISSING = 'Part of your log is missing';

/**
 * The log's file damaged in each way, or in one of them, another with every seed: noticed, every row is back or a backup
 * is asked for, and no page takes the user for new.
 * @param {string} file of Firefox
 */
export async function diskDamage(file) {
  const ways = process.env.WINNOW_LONG ? WAYS : WAYS.slice(seed % WAYS.length).slice(0, 1);
  for (const way of ways) {
    const profile = await mkdtemp(join(tmpdir(), 'winnow-damage-'));
    try {
      const before = await inFirefox(file, profile, (firefox) => makeLog(firefox));
      const damaged = await damageProfile(profile, EXTENSION_UUID, way, randomFrom(seed));
      const { after, is } = await inFirefox(file, profile, (firefox) => lookAgain(firefox));
      if (is !== (way === 'whole origin' ? MISSING : BACK)) throw new Error(`${way}: it says “${is}”, seed ${seed}`);
      if (is === BACK && after !== before) throw new Error(`${way}: the log is another one, seed ${seed}`);
      const rows = Object.values(JSON.parse(before)).reduce((sum, list) => sum + list.length, 0);
      console.log('✓ disk-damage', JSON.stringify({ seed, browser: 'Firefox', way, damaged, rows, is }));
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/**
 * @template T
 * @param {string} file
 * @param {string} profile
 * @param {(firefox: Firefox) => Promise<T>} act
 */
async function inFirefox(file, profile, act) {
  const firefox = await startWinnowInFirefox({ file, profile, headless: true });
  try {
    return await act(firefox);
  } finally {
    firefox.stop();
    await firefox.closed;
  }
}

/** Fills the log, waits until there is a copy, and resolves to its rows. @param {Firefox} firefox */
async function makeLog(firefox) {
  const page = await openPage(firefox, 'options.html#/wins');
  await fillLog(page, sampleLog());
  // A new start of the extension compares the log with its copy.
  await firefox.install();
  const again = await openPage(firefox, 'options.html#/wins');
  await until('the copy', async () => (await again.evaluate(isCopied)) === true);
  return rowsOf(again);
}

/** @param {Firefox} firefox */
async function lookAgain(firefox) {
  const page = await openPage(firefox, 'options.html#/wins');
  let said = '';
  const is = await until('word of the damage', async () => {
    said = await page.evaluate(async () => document.body.innerText);
    return [BACK, MISSING].find((words) => said.includes(words));
  });
  const { contexts } = await firefox.send('browsingContext.getTree', {});
  const urls = contexts.map((/** @type {{ url: string }} */ { url }) => url);
  if (urls.some((/** @type {string} */ url) => url.includes('welcome'))) throw new Error('it takes the user for new');
  return { is, after: is === BACK ? await rowsOf(page) : '' };
}

/**
 * @param {Firefox} firefox
 * @param {string} address
 */
async function openPage(firefox, address) {
  const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
  const url = firefox.pageAddress(address);
  const load = () => firefox.send('browsingContext.navigate', { context, url, wait: 'none' });
  await load();
  /** @param {(given: any) => unknown} act @param {unknown} [given] */
  const evaluate = async (act, given) => {
    const expression = `(async () => JSON.stringify(await (${act})(${JSON.stringify(given)})))()`;
    const { result, exceptionDetails } = await firefox.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  };
  await until('the page', () => evaluate(async () => location.protocol === 'moz-extension:'));
  return /** @type {any} */ ({ evaluate, reload: load });
}

/** Runs in the page: whether every row has its copy. */
async function isCopied() {
  /** @param {IDBRequest} request @returns {Promise<any>} */
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const names = (await indexedDB.databases()).map(({ name }) => name);
  if (!names.includes('winnow-shadow')) return false;
  const [log, copy] = [await settled(indexedDB.open('winnow')), await settled(indexedDB.open('winnow-shadow'))];
  try {
    if (![...copy.objectStoreNames].includes('rows')) return false;
    const tables = [...log.objectStoreNames].filter((name) => name !== 'aggregates');
    const counts = await Promise.all(tables.map((name) => settled(log.transaction(name).objectStore(name).count())));
    const rows = counts.reduce((sum, count) => sum + count, 0);
    const { canary } = await Reflect.get(globalThis, 'browser').storage.local.get('canary');
    const { wins = 0 } = canary?.tables ?? {};
    return wins > 0 && rows > 0 && rows === (await settled(copy.transaction('rows').objectStore('rows').count()));
  } finally {
    log.close();
    copy.close();
  }
}

/** Every win and artifact: which they are and in which state. @param {any} page @returns {Promise<string>} */
function rowsOf(page) {
  return page.evaluate(async () => {
    /** @param {IDBRequest} request @returns {Promise<any>} */
    const settled = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const log = await settled(indexedDB.open('winnow'));
    /** @type {Record<string, string[]>} */
    const tables = {};
    for (const name of ['wins', 'artifacts']) {
      const rows = await settled(log.transaction(name).objectStore(name).getAll());
      tables[name] = rows.map((/** @type {any} */ row) => [row.id, row.rev, row.updatedAt, row.title].join(' '));
    }
    log.close();
    return JSON.stringify(tables);
  });
}

/**
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} look
 * @returns {Promise<NonNullable<T>>}
 */
async function until(what, look) {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
    const found = await look().catch(() => undefined);
    if (found) return found;
  }
  throw new Error(`Firefox does not come to ${what}`);
}

/** @param {number} start */
function randomFrom(start) {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
