import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { filterWords } from '@/lib/i18n/en/wins';
import { type KeyTimes, watchKeys } from '../in-page/key-times';
import { scrollFrames } from '../in-page/scroll-frames';
import { SOUGHT } from '../log/lifetime-log';
import type { Measure } from './measure';

/** Between two keys of somebody who types fast, ms. */
const BETWEEN = 120;
const SCROLLS = { long: 3000, short: 300 };
/** How many wins are listed, as the list says it. */
const ALL = /^[\d,]+ wins?$/;

export const search: Measure = {
  name: 'search',
  how: 'In the list of wins a word is typed into Search, a key every 120 ms: from the press to the frame that shows the key, without the time in which the page only waits for the screen. All hits: from the last key to the frame whose count is right. Before that, three times, the whole list is scrolled by the wheel for 3 s: frames that came late or not at all, of those that should have come.',
  async take(bench) {
    for (const wins of bench.options.counts.filter((count) => count > 0)) {
      bench.say(`${wins} wins`);
      const browser = await bench.open(bench.winnow, await bench.profile(bench.winnow, wins));
      const page = await browser.context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(`${browser.origin}/options.html#/wins`);
      await page.getByText(ALL).first().waitFor();
      const { isShort, rounds } = bench.options;
      for (let round = 0; round < rounds.section; round++) {
        const late = await scroll(page, SCROLLS[isShort ? 'short' : 'long']);
        bench.figures.add('scroll: late frames', 'winnow', wins, '%', late);
      }
      for (let round = 0; round < rounds.words; round++) {
        const { keys, all } = await typeWord(page, wins, isShort ? BETWEEN / 4 : BETWEEN);
        bench.figures.add('search: a key', 'winnow', wins, 'ms', ...keys);
        bench.figures.add('search: all hits', 'winnow', wins, 'ms', all);
      }
      await browser.close();
    }
  },
};

async function typeWord(page: Page, wins: number, delay: number): Promise<KeyTimes> {
  const field = page.getByLabel(filterWords.text, { exact: true });
  await field.fill('');
  await page.getByText(ALL).first().waitFor();
  const found = `${Math.floor(wins / SOUGHT.onceIn).toLocaleString('en')} of `;
  await field.focus();
  await page.evaluate(watchKeys, found);
  await page.keyboard.type(SOUGHT.word, { delay });
  // The page’s policy forbids the runner’s own way of waiting.
  while (!(await page.evaluate<boolean>('benchKeys.all > 0'))) await wait(20);
  return page.evaluate<KeyTimes>('benchKeys');
}

async function scroll(page: Page, ms: number): Promise<number> {
  await page.mouse.move(640, 500);
  const frames = page.evaluate(scrollFrames, ms);
  for (const end = Date.now() + ms; Date.now() < end; await page.waitForTimeout(30)) await page.mouse.wheel(0, 400);
  return frames;
}
