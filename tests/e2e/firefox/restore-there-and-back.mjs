import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from '../../../scripts/browsers/install-chromium.mjs';
import { launchWithExtension } from '../browser/launch-extension.mjs';
import { fillLog, sampleLog } from '../log/sample-log.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./winnow-in-firefox.mjs')['startWinnowInFirefox']>>} Firefox */

/**
 * A backup made in Chromium, restored in this Firefox, backed up there and restored in an empty Chromium: every row of
 * every table is the same.
 * @param {Firefox} firefox
 */
export async function restoreThereAndBack(firefox) {
  const chromium = await ensureChromium();
  if (!chromium) return console.log('skipped: no Chromium to make a backup with');
  const folder = await mkdtemp(join(tmpdir(), 'winnow-there-'));
  try {
    const there = await inChromium(chromium, join(folder, 'one'), async (page) => {
      await fillLog(page, sampleLog());
      return backUp(page);
    });
    const path = join(folder, 'there.json');
    await writeFile(path, there);
    const back = await inFirefox(firefox, path);
    const again = await inChromium(chromium, join(folder, 'two'), async (page) => {
      const file = { name: 'back.json', mimeType: 'application/json', buffer: Buffer.from(back) };
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByRole('radio', { name: 'Replace this log' }).check();
      await page.getByRole('button', { name: 'Replace the log…' }).click();
      await page.getByRole('button', { name: 'Replace it' }).click();
      await page.getByText('The log is what the file says.').waitFor();
      return backUp(page);
    });
    const [first, second, third] = [there, back, again].map((text) => JSON.stringify(sorted(JSON.parse(text).tables)));
    if (first !== second || second !== third) throw new Error('the log is another one after the journey');
    console.log(`✓ a backup of ${first.length} bytes went from Chromium to Firefox and back without a difference`);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @template T
 * @param {string} file
 * @param {string} profile
 * @param {(page: import('@playwright/test').Page) => Promise<T>} act
 */
async function inChromium(file, profile, act) {
  const { context, extensionId } = await launchWithExtension({ file, profile });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html#/settings/data`);
    return await act(page);
  } finally {
    await context.close();
  }
}

/** @param {import('@playwright/test').Page} page */
async function backUp(page) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Back up now', exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

/**
 * @param {Firefox} firefox
 * @param {string} path of the file to restore
 * @returns {Promise<string>} the backup made afterwards
 */
async function inFirefox(firefox, path) {
  const { context } = await firefox.send('browsingContext.create', { type: 'tab' });
  const url = firefox.pageAddress('options.html#/settings/data');
  await firefox.send('browsingContext.navigate', { context, url, wait: 'none' });
  /** @param {string} expression @returns {Promise<any>} */
  const run = async (expression) => {
    const { result } = await firefox.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return result;
  };
  /** @param {string} words */
  const press = (words) =>
    until(
      run,
      `(() => {
        const found = [...document.querySelectorAll('button, label')].find((each) =>
          each.innerText.trim() === ${JSON.stringify(words)});
        found?.click();
        return found ? 'pressed' : 'missing';
      })()`,
      'pressed',
      words,
    );
  await until(run, `document.querySelector('input[type=file]') ? 'here' : ''`, 'here', 'the page');
  const picker = await run(`document.querySelector('input[type=file]')`);
  await firefox.send('input.setFiles', { context, element: { sharedId: picker.sharedId }, files: [path] });
  await press('Replace this log');
  await press('Replace the log…');
  await press('Replace it');
  await until(
    run,
    `document.body.innerText.includes('The log is what the file says.') ? 'done' : ''`,
    'done',
    'the end',
  );
  await run(`globalThis.made = new Promise((resolve) => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then(resolve); return make.call(URL, blob); };
  }), 0`);
  await press('Back up now');
  return String((await run('globalThis.made')).value);
}

/**
 * @param {(expression: string) => Promise<any>} run
 * @param {string} expression
 * @param {string} wanted what it says when it is there
 * @param {string} name
 */
async function until(run, expression, wanted, name) {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const { value } = await run(expression).catch(() => ({ value: '' }));
    if (value === wanted) return;
  }
  throw new Error(`Firefox does not come to “${name}”`);
}

/** @param {Record<string, { id: string }[]>} tables */
function sorted(tables) {
  const names = Object.keys(tables).sort();
  return names.map((name) => [name, [...(tables[name] ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)).map(byKey)]);
}

/** @param {unknown} value @returns {unknown} */
function byKey(value) {
  if (Array.isArray(value)) return value.map(byKey);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, byKey(each)]));
}
