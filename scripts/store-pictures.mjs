import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findByRole, pressButton } from '../tests/e2e/closed-shadow.mjs';
import { launchWithExtension } from '../tests/e2e/launch-extension.mjs';
import { fillLog } from '../tests/e2e/sample-log.mjs';
import { playGithub } from '../tests/e2e/sample-sites.mjs';
import { ensureChromium } from './install-chromium.mjs';
import { PROJECT } from './project.mjs';
import { importTypeScript } from './run-typescript.mjs';

/**
 * The stores' pictures, of the built extension with the demo log in it: screenshots of 1280 by 800 for all three, and
 * Chrome's and Edge's tiles.
 */
const FOLDER = join(PROJECT, '.github', 'store', 'pictures');
const SCREEN = { width: 1280, height: 800 };
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
await mkdir(FOLDER, { recursive: true });
const { context, extensionId } = await launchWithExtension({ file, profile });
try {
  await pictureOfPage();
  await picturesOfApp();
  await pictureTiles();
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`the pictures are in ${FOLDER}`);

async function pictureOfPage() {
  const github = await playGithub(context);
  const page = await newPage(SCREEN);
  const title = 'Version the public API and give every client a way back';
  await page.goto(github.addPullRequest({ generation: 'react', number: 418, title }));
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  await page.keyboard.type('Two clients moved over without asking us for anything');
  await findByRole(page, 'button', 'Saved');
  await picture(page, '1-page');
}

async function picturesOfApp() {
  const { demoLog } = await importTypeScript('lib/demo/demo-log.ts');
  const page = await newPage(SCREEN);
  const open = (/** @type {string} */ section) =>
    page.goto(`chrome-extension://${extensionId}/options.html#/${section}`);
  await open('checklist');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await fillLog(page, demoLog(new Intl.DateTimeFormat('sv').format(new Date())));
  for (const [index, section] of SECTIONS.entries()) {
    await open(section);
    await page.reload();
    await page.locator('main:not(:has([aria-busy="true"])) h1').first().waitFor();
    // What is handed over, rather than what is chosen for it.
    if (section === 'packet') await page.locator('.packet-sheet').first().evaluate(scrollTo);
    await picture(page, `${index + 2}-${section}`);
  }
}

/** In the page. @param {Element} element */
function scrollTo(element) {
  element.scrollIntoView({ block: 'start' });
}

async function pictureTiles() {
  const svg = await readFile(join(PROJECT, 'public', 'mark.svg'), 'base64');
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
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
