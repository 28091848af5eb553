import { stat } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dataWords } from '@/lib/i18n/en/data';
import type { FloorOfLog } from '../floors/dexie-page/whole-log';
import { type WriteTimes, watchWrites } from '../in-page/write-times';
import type { Opened } from './open-browser';

/** How long a file of so many bytes may take, ms. */
const patienceFor = async (file: string) => 30_000 + (await stat(file)).size / 500;

export interface Brought {
  /** From the choice of the file to what replacing would do, ms: reading, checking, comparing. */
  read: number;
  /** From the last press to its being done, ms. */
  replaced: number;
  /** Of that, writing the rows up to the commit, ms. */
  written: number;
  /** Of that, keeping what was there, ms. */
  snapshot: number;
}

/** Has Winnow replace its log by a backup, as a user does. */
export async function restoreLog({ context, origin }: Opened, file: string): Promise<Brought> {
  const page = await context.newPage();
  page.setDefaultTimeout(await patienceFor(file));
  await page.goto(`${origin}/options.html#/settings/data`);
  const start = performance.now();
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole('radio', { name: dataWords.modes.replace }).check();
  await page.getByRole('button', { name: dataWords.replace }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: dataWords.replaceConfirm });
  await confirm.waitFor();
  const read = performance.now() - start;
  const done = await pressAndWatch(page, () => confirm.click(), dataWords.replaced);
  await page.close();
  return { read, ...done };
}

/** Presses, and waits until `page` says `done`; with what the transactions that wrote wins took. */
export async function pressAndWatch(page: Page, press: () => Promise<void>, done: string) {
  await page.evaluate(watchWrites);
  const start = performance.now();
  await press();
  await page.getByText(done).first().waitFor();
  const replaced = performance.now() - start;
  return { replaced, ...(await page.evaluate<WriteTimes>('benchWrites')) };
}

/** The floor's page with the rows of a backup at hand. */
export async function openFloorWith({ context, origin }: Opened, file: string) {
  const page = await context.newPage();
  page.setDefaultTimeout(await patienceFor(file));
  await page.goto(`${origin}/popup.html`);
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('input'), { type: 'file' })));
  await page.locator('input[type="file"]').setInputFiles(file);
  await page.evaluate(async () => {
    const chosen = document.querySelector<HTMLInputElement>('input[type="file"]')?.files?.[0];
    const floor: FloorOfLog = Reflect.get(globalThis, 'floor');
    floor.bring((await chosen?.text()) ?? '');
  });
  return {
    bulkAdd: () => page.evaluate<number>('floor.bulkAdd()'),
    readAll: () => page.evaluate<number>('floor.readAll()'),
    close: () => page.close(),
  };
}
