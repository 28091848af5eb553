import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findByRole, pressButton } from '../../tests/e2e/browser/closed-shadow.mjs';
import { launchWithExtension } from '../../tests/e2e/browser/launch-extension.mjs';
import { playGithub, playJira } from '../../tests/e2e/pages/sample-sites.mjs';
import { takePictures } from './main-job-pictures.mjs';

/** @typedef {import('../../tests/e2e/pages/sample-sites.mjs').PageOptions} PageOptions */
/** @typedef {{ context: import('@playwright/test').BrowserContext, extensionId: string, folder: string }} Run */

/** @type {PageOptions[]} */
const PULL_REQUESTS = [
  { generation: 'classic', number: 7, title: 'Keep the harvest queue from starving small orchards' },
  { generation: 'react', number: 12, title: 'Version the public API and give every client a way back' },
];
const TICKET = { layout: /** @type {const} */ ('modal'), key: 'ORCH-7' };
const QUICK_LOG = 'I drove the decision to split the ingest service after two incidents in a month';

/**
 * Winnow's main job on the project's own sample pages: two saves, a quick log, checklist, report, pictures.
 * @param {string} file a Chromium's
 * @param {string} folder for the report and the pictures; emptied first
 * @returns {Promise<string>} the folder
 */
export async function doMainJob(file, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'winnow-main-job-'));
  const { context, extensionId } = await launchWithExtension({ file, profile });
  try {
    const run = { context, extensionId, folder };
    const github = await playGithub(context);
    for (const pullRequest of PULL_REQUESTS) {
      await step(`saves “${pullRequest.title}” (${pullRequest.generation} page)`, () =>
        savePullRequest(run, github, pullRequest),
      );
    }
    await step(`saves the ticket ${TICKET.key}`, () => saveTicket(run));
    await step(`logs “${QUICK_LOG}”`, () => quickLog(run));
    await step('opens the checklist', () => openApp(run, '/checklist').then((page) => page.close()));
    await step('writes the report', () => exportReport(run));
    await step('takes pictures of every screen', () => takePictures(run));
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
  return folder;
}

/**
 * @param {string} what
 * @param {() => Promise<void>} act
 */
async function step(what, act) {
  try {
    await act();
  } catch (error) {
    throw new Error(`it could not be shown that Winnow ${what}: ${error instanceof Error ? error.message : error}`);
  }
  console.log(`✓ ${what}`);
}

/**
 * @param {Run} run
 * @param {Awaited<ReturnType<typeof playGithub>>} github
 * @param {PageOptions} pullRequest
 */
async function savePullRequest(run, github, pullRequest) {
  await savePage(run, github.addPullRequest(pullRequest), `pull-request-${pullRequest.generation}`);
}

/**
 * @param {Run} run
 * @param {string} address
 * @param {string} name of the pictures
 */
async function savePage({ context, folder }, address, name) {
  const page = await context.newPage();
  await page.goto(address);
  await pressButton(page, 'Save as win');
  await findByRole(page, 'button', 'Saved');
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
  }
  await page.close();
}

/** @param {Run} run */
async function saveTicket(run) {
  const jira = await playJira(run.context);
  await savePage(run, jira.addTicket(TICKET), 'ticket');
}

/** @param {Run} run */
async function quickLog({ context, extensionId }) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html#/log`);
  await page.getByRole('textbox', { name: 'What did you do?' }).fill(QUICK_LOG);
  await page.getByRole('button', { name: 'Save win' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.close();
}

/** @param {Run} run */
async function exportReport(run) {
  const page = await openApp(run, '/report');
  for (const [button, name] of [
    ['Export as Markdown', 'report.md'],
    ['Export as HTML', 'report.html'],
  ]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    await (await download).saveAs(join(run.folder, name ?? ''));
  }
  await page.close();
}

/**
 * @param {Run} run
 * @param {string} route
 */
async function openApp({ context, extensionId }, route) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/options.html#${route}`);
  await page.getByRole('heading').first().waitFor();
  return page;
}
