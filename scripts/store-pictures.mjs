import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findByRole, pressButton } from '../tests/e2e/browser/closed-shadow.mjs';
import { launchWithExtension } from '../tests/e2e/browser/launch-extension.mjs';
import { fillLog } from '../tests/e2e/log/sample-log.mjs';
import { playGithub } from '../tests/e2e/pages/sample-sites.mjs';
import { ensureChromium } from './browsers/install-chromium.mjs';
import { LANGUAGES } from './pictures/modes.mjs';
import { pageWords } from './pictures/page-states.mjs';
import { speak } from './pictures/speak.mjs';
import { PROJECT } from './project.mjs';
import { importTypeScript } from './running/run-typescript.mjs';

/**
 * The stores' pictures, of the built extension with the demo log in it: screenshots of 1280 by 800 for all three, in the
 * language of each listing, and Chrome's and Edge's tiles.
 */
const FOLDER = join(PROJECT, '.github', 'store', 'pictures');
const SCREEN = { width: 1280, height: 800 };
/** Of a site's page: one that shows the panel to its end, and is taken as small as the others. */
const SITE_SCREEN = { width: 1536, height: 960 };
const SECTIONS = ['checklist', 'plan', 'report', 'packet'];
const TILES = [
  { name: 'tile-small', width: 440, height: 280 },
  { name: 'tile-marquee', width: 1400, height: 560 },
  { name: 'logo', width: 300, height: 300 },
];

const file = await ensureChromium();
if (!file) throw new Error('no Chromium to take pictures with');
const profile = await mkdtemp(join(tmpdir(), 'winnow-store-'));
await rm(FOLDER, { recursive: true, force: true });
const { context, extensionId } = await launchWithExtension({ file, profile });
try {
  await fillApp();
  const github = await playGithub(context);
  for (const language of LANGUAGES) {
    await setLanguage(language);
    await pictureOfPage(github, language);
    await picturesOfApp(language);
  }
  await pictureTiles();
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`the pictures are in ${FOLDER}`);

async function fillApp() {
  const { demoLog } = await importTypeScript('lib/demo/demo-log.ts');
  const page = await openApp('checklist');
  await fillLog(page, demoLog(new Intl.DateTimeFormat('sv').format(new Date())));
  await page.close();
}

/** @param {string} language */
async function setLanguage(language) {
  const page = await openApp('settings');
  await speak(page, language);
  await page.close();
}

/**
 * @param {Awaited<ReturnType<typeof playGithub>>} github
 * @param {(typeof LANGUAGES)[number]} language
 */
async function pictureOfPage(github, language) {
  const { buttonWords, panelWords } = await pageWords(language);
  const page = await newPage(SITE_SCREEN);
  const title = 'Version the public API and give every client a way back';
  // What was saved is saved.
  const number = 418 + LANGUAGES.indexOf(language);
  await page.goto(github.addPullRequest({ generation: 'react', number, title }));
  await pressButton(page, buttonWords.win ?? '');
  await findByRole(page, 'dialog', panelWords.name ?? '');
  await page.keyboard.type('Two clients moved over without asking us for anything');
  await findByRole(page, 'button', buttonWords.saved ?? '');
  await picture(page, `${language}/1-page`);
  await page.close();
}

/** @param {string} language */
async function picturesOfApp(language) {
  for (const [index, section] of SECTIONS.entries()) {
    const page = await openApp(section);
    // What is handed over, rather than what is chosen for it.
    if (section === 'packet') await page.locator('.packet-sheet').first().evaluate(scrollTo);
    await picture(page, `${language}/${index + 2}-${section}`);
    await page.close();
  }
}

/** @param {string} section */
async function openApp(section) {
  const page = await newPage(SCREEN);
  await page.goto(`chrome-extension://${extensionId}/options.html#/${section}`);
  await page.locator('main:not(:has([aria-busy="true"])) h1').first().waitFor();
  return page;
}

/** In the page. @param {Element} element */
function scrollTo(element) {
  element.scrollIntoView({ block: 'start' });
}

async function pictureTiles() {
  const svg = await readFile(join(PROJECT, 'scripts', 'mark.svg'), 'base64');
  for (const { name, width, height } of TILES) {
    const page = await newPage({ width, height });
    await page.goto(`chrome-extension://${extensionId}/popup.html#/log`);
    // The extension's own page, for its fonts and colours; what stands in it is replaced.
    await page.evaluate(drawTile, { svg, width, height });
    await picture(page, name);
  }
}

/** In the page. @param {{ svg: string, width: number, height: number }} tile */
async function drawTile({ svg, width, height }) {
  const isLogo = width === height;
  const mark = new Image();
  mark.src = `data:image/svg+xml;base64,${svg}`;
  await mark.decode();
  Object.assign(mark.style, { height: isLogo ? '70%' : '46%' });
  document.body.replaceChildren(mark);
  Object.assign(document.body.style, {
    width: `${width}px`,
    height: `${height}px`,
    margin: '0',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: `${width / 24}px`,
    background: 'var(--paper)',
    color: 'var(--ink)',
  });
  if (isLogo) return;
  const words = document.createElement('div');
  const lines = [
    ['Winnow', height / 5, 'var(--ink)'],
    ['The evidence for your promotion,', height / 17, 'var(--muted)'],
    ['saved where the work happened.', height / 17, 'var(--muted)'],
  ];
  for (const [text, size, color] of lines) {
    const line = document.createElement('div');
    line.textContent = String(text);
    Object.assign(line.style, { font: `500 ${size}px / 1.3 var(--words)`, color, whiteSpace: 'nowrap' });
    words.append(line);
  }
  document.body.append(words);
}

/** @param {{ width: number, height: number }} size */
async function newPage(size) {
  const page = await context.newPage();
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return page;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.waitForTimeout(500);
  const path = join(FOLDER, `${name}.png`);
  await mkdir(dirname(path), { recursive: true });
  if (page.viewportSize()?.width === SITE_SCREEN.width) await pictureSmaller(page, path);
  else await page.screenshot({ path });
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} path
 */
async function pictureSmaller(page, path) {
  const chrome = await context.newCDPSession(page);
  const clip = { x: 0, y: 0, ...SITE_SCREEN, scale: SCREEN.width / SITE_SCREEN.width };
  const { data } = await chrome.send('Page.captureScreenshot', { clip });
  await writeFile(path, data, 'base64');
}
