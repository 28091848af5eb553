import type { Page } from '@playwright/test';
import { handWords } from '@/lib/i18n/en/packet';
import { packetExportWords } from '@/lib/i18n/en/packet-exports';
import { report, reportOptions } from '@/lib/i18n/en/report';
import type { Opened } from '../browser/open-browser';
import { PATIENCE } from '../browser/time-screen';
import { type KeyTimes, watchKeys } from '../in-page/key-times';
import { chooseWindow } from '../in-page/window-times';
import type { Bench, Measure } from './measure';

const WINDOWS = ['six', 'twelve'];
/** Where the report says of which days it is. */
const DAYS = '.report-when';
const WORDS = 'For the committee';

export const documents: Measure = {
  name: 'documents',
  how: 'The report, first build: in a tab of its own, from the navigation to the frame that says its days, nothing counted before. Then from the choice of another window of time to the frame that says its days, by turns. The packet: how soon a key is seen in one of its fields, as in the search. The exports of both as Markdown: from the click to the file among the downloads.',
  async take(bench) {
    for (const wins of bench.options.counts.filter((count) => count > 0)) {
      bench.say(`${wins} wins`);
      const browser = await bench.open(bench.winnow, await bench.copyOf(bench.winnow, wins));
      await takeFirstBuild(bench, browser, wins);
      await takeReport(bench, browser, wins);
      await takePacket(bench, browser, wins);
      await browser.close();
    }
  },
};

async function takeFirstBuild({ figures, options }: Bench, browser: Opened, wins: number): Promise<void> {
  for (let round = 0; round < options.rounds.whole; round++) {
    const page = await open(browser, '/report');
    await page.bringToFront();
    const told = await page.waitForFunction((days) => document.querySelector(days) && performance.now(), DAYS);
    figures.add('report: first build', 'winnow', wins, 'ms', Number(await told.jsonValue()));
    await page.close();
  }
}

async function takeReport({ figures, options }: Bench, browser: Opened, wins: number): Promise<void> {
  const page = await open(browser, '/report');
  await page.getByLabel(reportOptions.window).waitFor();
  // What the extension says at its installation may have come in front: a page behind is drawn once a second.
  await page.bringToFront();
  for (let round = 0; round < options.rounds.whole * 2; round++) {
    const choice = { field: reportOptions.window, value: WINDOWS[round % 2] ?? '', told: DAYS };
    figures.add('report: another window', 'winnow', wins, 'ms', await page.evaluate(chooseWindow, choice));
  }
  await takeExport(page, report.exportMarkdown, (took) => figures.add('report: export', 'winnow', wins, 'ms', took));
  await page.close();
}

async function takePacket({ figures, options }: Bench, browser: Opened, wins: number): Promise<void> {
  const page = await open(browser, '/packet');
  const field = page.getByLabel(handWords.to, { exact: true });
  await field.waitFor();
  await field.focus();
  await page.evaluate(watchKeys, 'nothing that is there');
  await page.keyboard.type(WORDS, { delay: options.isShort ? 20 : 120 });
  const { keys } = await page.evaluate<KeyTimes>('benchKeys');
  figures.add('packet: a key', 'winnow', wins, 'ms', ...keys);
  const button = packetExportWords.acts.saveMarkdown;
  await page.getByText(packetExportWords.others).click();
  await takeExport(page, button, (took) => figures.add('packet: export', 'winnow', wins, 'ms', took));
  await page.close();
}

async function open({ context, origin }: Opened, route: string): Promise<Page> {
  const page = await context.newPage();
  // The first packet of a long log finds its names.
  page.setDefaultTimeout(6 * PATIENCE);
  await page.goto(`${origin}/options.html#${route}`);
  return page;
}

async function takeExport(page: Page, button: string, note: (took: number) => void): Promise<void> {
  const press = page.getByRole('button', { name: button }).first();
  await press.waitFor();
  const download = page.waitForEvent('download');
  const start = performance.now();
  await press.click();
  await (await download).path();
  note(performance.now() - start);
}
