import { findByRole, pressButton } from '../../tests/e2e/browser/closed-shadow.mjs';
import { listAddress, manyRows, PULLS, serveList } from '../../tests/e2e/pages/github-lists/index.mjs';
import { ADA } from '../../tests/e2e/pages/jira/index.mjs';
import { playGithub, playJira } from '../../tests/e2e/pages/sample-sites.mjs';
import { importTypeScript } from '../running/run-typescript.mjs';

/**
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {{ github: Awaited<ReturnType<typeof playGithub>>, jira: Awaited<ReturnType<typeof playJira>> }} Sites
 * @typedef {Record<'buttonWords' | 'panelWords' | 'excerptWords' | 'listWords', Record<string, string>>} Words
 * @typedef {{ number: number, isDark: boolean }} Given a number that nothing was saved by, and the page's theme
 */

const TITLE = 'Version the public API and give every client a way back';
/** What no title should be: of many scripts, and with a word that fits nowhere. */
const LONG = `🌳 fix(orchard): ${'reallyLongIdentifierWithoutAnyBreak'.repeat(3)} שלום עולם — retry the depot sync`;

/**
 * The button and its panel on our own pages of GitHub and Jira.
 * @type {{ name: string, open: (page: Page, sites: Sites, words: Words, given: Given) => Promise<unknown> }[]}
 */
export const PAGE_STATES = [
  {
    name: 'page-github-button',
    open: (page, sites, words, { number }) => onPull(page, sites, words, { number }, false),
  },
  { name: 'page-github-panel', open: (page, sites, words, { number }) => onPull(page, sites, words, { number }) },
  {
    name: 'page-github-classic',
    open: (page, sites, words, { number }) => onPull(page, sites, words, { number, generation: 'classic' }),
  },
  {
    name: 'page-github-review',
    open: (page, sites, words, { number }) => onPull(page, sites, words, { number, viewer: 'ben-oak' }, true, 'review'),
  },
  {
    name: 'page-github-list',
    async open(page, { github }, words) {
      const list = /** @type {const} */ ({ layout: 'react', rows: PULLS });
      const address = listAddress(list);
      github.addAnswer(new URL(address).pathname, serveList(list));
      await page.goto(address);
      await pressButton(page, words.buttonWords.list ?? '');
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'page-github-list-refused',
    async open(page, { github }, { buttonWords, listWords }, { number }) {
      const path = `/acme/orchard-${number}/pulls`;
      const list = /** @type {const} */ ({ layout: 'react', rows: manyRows(60), path });
      const address = listAddress(list);
      const serve = serveList(list);
      let asked = 0;
      // The page itself comes; what Winnow asks for then does not.
      github.addAnswer(new URL(address).pathname, (url) => {
        asked += 1;
        return asked > 1 ? { status: 403, body: '' } : serve(url);
      });
      await page.goto(address);
      for (const name of [buttonWords.list, listWords.allPages, listWords.start]) await pressButton(page, name ?? '');
      await findByRole(page, 'button', listWords.resume ?? '');
    },
  },
  {
    name: 'page-github-unsaved',
    async open(page, sites, words, { number }) {
      await onPull(page, sites, words, { number }, false);
      const [worker] = page.context().serviceWorkers();
      await worker?.evaluate(fillDisk);
      await pressButton(page, words.buttonWords.win ?? '');
      await page.waitForTimeout(1500);
      await worker?.evaluate(freeDisk);
    },
  },
  ...[
    { name: 'waiting', ms: 1500 },
    { name: 'slow', ms: 6500 },
  ].map(({ name, ms }) => ({
    name: `page-github-${name}`,
    async open(
      /** @type {Page} */ page,
      /** @type {Sites} */ sites,
      /** @type {Words} */ words,
      /** @type {Given} */ { number },
    ) {
      await onPull(page, sites, words, { number }, false);
      const [worker] = page.context().serviceWorkers();
      await worker?.evaluate(holdLog, ms + 2500);
      await pressButton(page, words.buttonWords.win ?? '');
      await page.waitForTimeout(ms);
    },
  })),
  {
    name: 'page-github-written',
    async open(page, sites, words, { number }) {
      await onPull(page, sites, words, { number, title: LONG });
      await page.keyboard.type('Reviewers of three teams now ask for a way back before they approve a change');
      await page.waitForTimeout(1500);
      await pressButton(page, words.excerptWords.keep ?? '');
      await findByRole(page, 'button', words.excerptWords.takeBack ?? '');
    },
  },
  { name: 'page-jira-button', open: (page, sites, words, given) => onTicket(page, sites, words, given, false) },
  { name: 'page-jira-panel', open: (page, sites, words, given) => onTicket(page, sites, words, given) },
  {
    name: 'page-jira-dialog',
    open: (page, sites, words, given) => onTicket(page, sites, words, { ...given, layout: 'modal' }),
  },
];

/** In the worker: whoever asks the log waits so long, in a queue. @param {number} ms */
function holdLog(ms) {
  const end = Date.now() + ms;
  return new Promise((resolve) => {
    const request = indexedDB.open('winnow');
    request.onsuccess = () => {
      const held = request.result.transaction([...request.result.objectStoreNames], 'readwrite');
      const store = held.objectStore('settings');
      const spin = () => {
        if (Date.now() < end) store.count().onsuccess = spin;
      };
      spin();
      held.oncomplete = () => request.result.close();
      resolve(undefined);
    };
  });
}

/** In the worker: a full disk. */
function fillDisk() {
  const { add, put } = IDBObjectStore.prototype;
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
  Object.assign(globalThis, { freed: { add, put } });
}

/** In the worker. */
function freeDisk() {
  Object.assign(IDBObjectStore.prototype, Reflect.get(globalThis, 'freed'));
}

/** @param {import('@playwright/test').BrowserContext} context @returns {Promise<Sites>} */
export async function playSites(context) {
  return { github: await playGithub(context), jira: await playJira(context) };
}

/** What the button and the panels are called in a language. @param {string} language @returns {Promise<Words>} */
export async function pageWords(language) {
  const surfaces = ['page-button', 'page-list'].map((name) => importTypeScript(`lib/i18n/${language}/${name}.ts`));
  return Object.assign({}, ...(await Promise.all(surfaces)));
}

/**
 * @param {Page} page
 * @param {Sites} sites
 * @param {Words} words
 * @param {import('../../tests/e2e/pages/sample-sites.mjs').PageOptions} options
 * @param {boolean} [isPressed]
 * @param {string} [kind] of button
 */
async function onPull(page, { github }, words, options, isPressed = true, kind = 'win') {
  await page.goto(github.addPullRequest({ generation: 'react', title: TITLE, ...options }));
  await press(page, words, isPressed, kind);
}

/**
 * @param {Page} page
 * @param {Sites} sites
 * @param {Words} words
 * @param {Given & { layout?: 'page' | 'modal' }} options
 * @param {boolean} [isPressed]
 */
async function onTicket(page, { jira }, words, { number, isDark, layout = 'page' }, isPressed = true) {
  const colorMode = isDark ? 'dark' : 'light';
  await page.goto(jira.addTicket({ layout, key: `ORCH-${number}`, reporter: ADA, colorMode }));
  await press(page, words, isPressed, 'win');
}

/**
 * @param {Page} page
 * @param {Words} words
 * @param {boolean} isPressed
 * @param {string} kind
 */
async function press(page, { buttonWords, panelWords }, isPressed, kind) {
  const name = buttonWords[kind] ?? '';
  if (!isPressed) return findByRole(page, 'button', name);
  await pressButton(page, name);
  await findByRole(page, 'dialog', panelWords.name ?? '');
  await findByRole(page, 'button', buttonWords.saved ?? '');
}
