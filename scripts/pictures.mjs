import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from '../tests/e2e/browser/launch-extension.mjs';
import { ensureChromium } from './browsers/install-chromium.mjs';
import { APP_STATES } from './pictures/app-states.mjs';
import { fillWithDemo } from './pictures/logs.mjs';
import { LANGUAGES, MADE_UP, modesFrom, setMode } from './pictures/modes.mjs';
import { PAGE_STATES, pageWords, playSites } from './pictures/page-states.mjs';
import { POPUP_STATES } from './pictures/popup-states.mjs';
import { speak } from './pictures/speak.mjs';
import { PROJECT } from './project.mjs';
import { importTypeScript } from './running/run-typescript.mjs';

/**
 * Every section and state in every way people have it before them, to be looked at one by one:
 * `npm run pictures -- --only checklist,popup-full --mode dark,de+narrow`. `--mode all` is every combination.
 */
const FOLDER = join(PROJECT, '.output', 'pictures');
const POPUP = { width: 384, height: 600 };
/** What is longer is looked at so far. */
const LONGEST = 8000;

const { only, mode } = parseArgs({ options: { only: { type: 'string' }, mode: { type: 'string' } } }).values;
const modes = modesFrom(mode);
const wanted = only?.split(',');
const isWanted = (/** @type {{ name: string }} */ { name }) =>
  !wanted || wanted.some((each) => name === each || name.startsWith(`${each}-`));

const file = await ensureChromium();
if (!file) throw new Error('no Chromium to take pictures with');
const { listClipped, speakPseudo } = await importTypeScript('tests/e2e/surfaces/pseudo-speech.ts');
const profile = await mkdtemp(join(tmpdir(), 'winnow-pictures-'));
await mkdir(FOLDER, { recursive: true });
const { context, extensionId } = await launchWithExtension({ file, profile });
const addressOf = (/** @type {string} */ page) => `chrome-extension://${extensionId}/${page}`;
let taken = 0;
/** Of the last pull request or ticket that was made for a picture; the sample has some below it. */
let number = 900;
/** @type {string[]} */
const missed = [];
/** Texts that a picture does not show to their end. @type {string[]} */
const cut = [];
try {
  for (const log of /** @type {const} */ (['empty', 'full'])) await picturesOfLog(log);
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${taken} pictures are in ${FOLDER}`);
for (const each of missed) console.log(`no picture of ${each}`);
for (const each of cut) console.log(`cut off: ${each}`);
if (missed.length > 0) process.exitCode = 1;

/** @param {'empty' | 'full'} log */
async function picturesOfLog(log) {
  const app = APP_STATES.filter((state) => state.log === log && isWanted(state));
  const popup = POPUP_STATES.filter((state) => state.log === log && isWanted(state));
  const pages = log === 'full' ? PAGE_STATES.filter(isWanted) : [];
  if (app.length + popup.length + pages.length === 0) return;
  await prepare('/checklist', async (page) => {
    await page.locator('h1').waitFor();
    if (log === 'full') await fillWithDemo(page);
  });
  for (const language of [...LANGUAGES, ...MADE_UP.keys()]) {
    const spoken = modes.filter((each) => each.language === language);
    if (spoken.length === 0) continue;
    await prepare('/settings', (page) => speak(page, MADE_UP.has(language) ? 'en' : language));
    for (const state of app) await picturesOf(state, addressOf('options.html'), spoken);
    for (const state of popup) await picturesOf(state, addressOf('popup.html'), spoken, POPUP);
    // Other sites' pages have their words from the package, and it has none that are made up.
    if (pages.length > 0 && !MADE_UP.has(language)) await picturesOfPages(pages, language, spoken);
  }
}

/**
 * @param {string} at
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} act
 */
async function prepare(at, act) {
  const page = await context.newPage();
  await page.goto(addressOf(`options.html#${at}`));
  await act(page);
  await page.close();
}

/**
 * @param {import('./pictures/app-states.mjs').State} state
 * @param {string} surface
 * @param {import('./pictures/modes.mjs').Mode[]} spoken
 * @param {{ width: number, height: number }} [size]
 */
function picturesOf({ name, at, before, act, after, isOver }, surface, spoken, size) {
  let hasBegun = false;
  const leave = async (/** @type {import('@playwright/test').Page} */ page) => hasBegun && (await after?.(page));
  return withPage(name, spoken, { size, isWhole: !isOver && !size, after: leave }, async (page) => {
    await before?.(page);
    await page.goto(`${surface}#${at}`);
    // The frame is drawn before the log is known to be whole, and what a section reads comes after its heading.
    await page.locator('main:not(:has([aria-busy="true"])) *').first().waitFor();
    await page.waitForTimeout(300);
    hasBegun = true;
    await act?.(page);
  });
}

/**
 * @param {typeof PAGE_STATES} states
 * @param {string} language
 * @param {import('./pictures/modes.mjs').Mode[]} spoken
 */
async function picturesOfPages(states, language, spoken) {
  const [sites, words] = [await playSites(context), await pageWords(language)];
  for (const { name, open } of states) {
    // A page says once which theme it has, and what was saved is saved.
    for (const each of spoken) {
      number += 1;
      const given = { number, isDark: each.colours === 'dark' };
      await withPage(name, [each], { isWhole: false }, async (page) => {
        await setMode(page, each);
        await open(page, sites, words, given);
      });
    }
  }
}

/**
 * Opens a page, and takes a picture of it in each mode.
 * @param {string} name
 * @param {import('./pictures/modes.mjs').Mode[]} spoken
 * @param {{ size?: { width: number, height: number }, isWhole: boolean, after?: (page: import('@playwright/test').Page) => Promise<unknown> }} look
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} open
 */
async function withPage(name, spoken, { size, isWhole, after }, open) {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  try {
    if (size) await page.setViewportSize(size);
    const tongue = MADE_UP.get(spoken[0]?.language ?? '');
    if (tongue) await page.addInitScript(speakPseudo, tongue);
    await open(page);
    for (const each of spoken) {
      await setMode(page, each, size);
      // A site's own page cuts off what it likes, and stands where it stands.
      const isOurs = page.url().startsWith(addressOf(''));
      if (isWhole) await showWhole(page);
      else if (isOurs) await showFocus(page);
      await page.screenshot({ path: join(FOLDER, `${name}.${each.name}.png`) });
      taken += 1;
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      if (isOurs && isWider) cut.push(`${name}.${each.name}: wider than its window`);
      for (const text of isOurs ? await page.evaluate(listClipped) : []) cut.push(`${name}.${each.name}: ${text}`);
    }
  } catch (error) {
    miss(name, error);
  } finally {
    // Also of a picture that failed: what it changed would be in all that follow.
    await after?.(page).catch((error) => miss(`what follows ${name}`, error));
    await page.close();
  }
}

/**
 * @param {string} name
 * @param {unknown} error
 */
function miss(name, error) {
  missed.push(`${name}: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
}

/**
 * In a window of another size what has the focus may have left it; where a card that is higher than the window begins in
 * it, it stands as people have it.
 * @param {import('@playwright/test').Page} page
 */
async function showFocus(page) {
  await page.evaluate(() => {
    const focused = document.activeElement;
    const { top = 0, bottom = 1 } = focused?.getBoundingClientRect() ?? {};
    if (bottom <= 0 || top >= innerHeight) focused?.scrollIntoView({ block: 'center' });
  });
}

/**
 * Makes the window as high as its page: a picture of more than the window is taken in another size of texts.
 * @param {import('@playwright/test').Page} page
 */
async function showWhole(page) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(height, Math.min(whole, LONGEST)) });
  await page.waitForTimeout(100);
}
