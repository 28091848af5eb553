import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findByRole, pressButton } from '../tests/e2e/browser/closed-shadow.mjs';
import { launchWithExtension } from '../tests/e2e/browser/launch-extension.mjs';
import { ADA } from '../tests/e2e/pages/jira/index.mjs';
import { playGithub, playJira } from '../tests/e2e/pages/sample-sites.mjs';
import { ensureChromium } from './browsers/install-chromium.mjs';
import { fillWithDemo } from './pictures/logs.mjs';
import { PROJECT } from './project.mjs';

/** The README's pictures: the built extension with the demo log in it. */
const FOLDER = join(PROJECT, '.github', 'screenshots');
const SECTIONS = ['checklist', 'inbox', 'wins', 'audit', 'plan', 'report', 'packet', 'talk'];

const file = await ensureChromium();
if (!file) throw new Error('no Chromium to take pictures with');
const profile = await mkdtemp(join(tmpdir(), 'winnow-pictures-'));
await mkdir(FOLDER, { recursive: true });
const { context, extensionId } = await launchWithExtension({ file, profile });
try {
  const app = await context.newPage();
  await app.emulateMedia({ reducedMotion: 'reduce' });
  await app.goto(`chrome-extension://${extensionId}/options.html#/checklist`);
  await app.getByRole('heading', { level: 1 }).waitFor();
  await fillWithDemo(app);
  for (const section of SECTIONS) {
    await app.goto(`chrome-extension://${extensionId}/options.html#/${section}`);
    await app.locator('main:not(:has([aria-busy="true"])) h1').first().waitFor();
    await picture(app, section);
  }
  await pictureOfPrintedPacket(app);
  await pictureOfPopup();
  await pictureOfPage();
  await pictureOfTicket();
} finally {
  await context.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`the pictures are in ${FOLDER}`);

/** @param {import('@playwright/test').Page} app */
async function pictureOfPrintedPacket(app) {
  await app.goto(`chrome-extension://${extensionId}/options.html#/packet?audience=manager`);
  await app.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
  const sheet = app.locator('.packet-sheet').first();
  await sheet.waitFor();
  await sheet.screenshot({ path: join(FOLDER, 'packet-page.png') });
}

async function pictureOfPage() {
  const github = await playGithub(context);
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(github.addPullRequest({ generation: 'react', number: 418 }));
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  await page.keyboard.type('Two clients moved over without asking us for anything');
  await findByRole(page, 'button', 'Saved');
  await picture(page, 'page');
}

async function pictureOfTicket() {
  const jira = await playJira(context);
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(jira.addTicket({ layout: 'modal', key: 'ORCH-7', reporter: ADA }));
  await pressButton(page, 'Save as win');
  await findByRole(page, 'dialog', 'Win details');
  await findByRole(page, 'button', 'Saved');
  await picture(page, 'ticket');
}

async function pictureOfPopup() {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // Down to the line under the quick log.
  await page.setViewportSize({ width: 384, height: 577 });
  await page.goto(`chrome-extension://${extensionId}/popup.html#/log`);
  await page.getByRole('button', { name: 'A decision I drove' }).click();
  await page.getByLabel('What did you do?').fill('I drove the API versioning decision');
  await picture(page, 'popup');
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} name
 */
async function picture(page, name) {
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}
