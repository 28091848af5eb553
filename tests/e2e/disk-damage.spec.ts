import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { damageDatabase, WAYS } from './browser/damage';
import { openBrowser } from './browser/killable-browser';
import { readStored } from './log/read-stored';
import { fillLog, sampleLog } from './log/sample-log.mjs';
import { isCopied } from './log/shadow-state';
import { chooseSeed, randomFrom } from './seed/random';
import { sampleOf } from './seed/sample';

/** The newer way in which Chromium keeps databases is behind a feature of its own. */
const BACK_ENDS = [
  { name: 'LevelDB', features: [] },
  { name: 'SQLite', features: ['IdbSqliteBackingStore', 'IdbSqliteOnDiskRollout'] },
];
const CASES = BACK_ENDS.flatMap((backEnd) => WAYS.map((way) => ({ way, backEnd })));

/** Rows of an older shape come back with what they lacked: which rows and which state of them is what counts. */
const states = (rows: object[]) =>
  rows.map((row) => ['id', 'rev', 'updatedAt', 'title'].map((field) => Reflect.get(row, field)).join(' ')).sort();
const logOf = async (page: Page) => {
  const { wins, artifacts } = await page.evaluate(readStored);
  return { wins: states(wins), artifacts: states(artifacts) };
};

/** What the file has that is saved where the log does not open. */
async function savedCopy(page: Page) {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save Winnow’s copy as a backup file' }).click();
  const file = await (await downloading).path();
  const { tables } = JSON.parse(await readFile(file, 'utf8'));
  return { wins: states(tables.wins), artifacts: states(tables.artifacts) };
}

for (const { way, backEnd } of sampleOf(CASES, 1)) {
  test(`disk-damage: ${way}, ${backEnd.name}: noticed, no row is lost, no first-run screen`, async () => {
    test.setTimeout(120_000);
    const seed = chooseSeed();
    const profile = await mkdtemp(join(tmpdir(), 'winnow-damage-'));
    const first = await openBrowser(profile, backEnd.features);
    await fillLog(await first.open('options.html#/wins'), sampleLog());
    // A new start of the extension compares the whole log with its copy.
    await first.update();
    const popup = await first.open('popup.html#/log');
    await popup.getByLabel('What did you do?').fill('I drove the API versioning decision');
    await popup.keyboard.press('Control+Enter');
    await expect(popup.getByLabel('What did you do?')).toHaveValue('');
    await expect.poll(() => popup.evaluate(isCopied), { timeout: 60_000 }).toBe(true);
    const before = await logOf(popup);
    await first.context.close();

    const files = await damageDatabase(profile, way, randomFrom(seed));
    const second = await openBrowser(profile, backEnd.features);
    const page = await second.open('options.html#/wins');
    const back = page.getByText('Your log was damaged and is back');
    const unopened = page.getByRole('heading', { name: 'Your log cannot be opened' });
    await expect(back.or(unopened)).toBeVisible();
    // A browser that opens no database at all leaves the way by a file: all rows are in it.
    const isBack = await back.isVisible();
    const said = await page.locator('main').innerText();
    expect(isBack ? await logOf(page) : await savedCopy(page)).toEqual(before);
    if (isBack) await expect(page.getByRole('link', { name: 'I drove the API versioning decision' })).toBeVisible();
    expect(
      second.context
        .pages()
        .map((one) => one.url())
        .filter((url) => url.includes('welcome')),
    ).toEqual([]);
    const figures = {
      seed,
      way,
      backEnd: backEnd.name,
      files,
      wins: before.wins.length,
      is: isBack ? 'recovered' : 'asked',
      said: /\d+ wins[^.]*/.exec(said)?.[0],
    };
    console.log('disk-damage', JSON.stringify(figures));
    await second.context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });
}
