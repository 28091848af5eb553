import { setTimeout as wait } from 'node:timers/promises';
import { heapOf, type Opened } from '../browser/open-browser';
import { workerHeap } from '../browser/worker-heap';
import type { Measure } from './measure';

const SCREENS = {
  popup: 'popup.html',
  'app, checklist': 'options.html#/checklist',
  'app, wins': 'options.html#/wins',
  'app, report': 'options.html#/report',
};
const SETTLES = { long: 3000, short: 200 };

export const heap: Measure = {
  name: 'heap',
  how: 'The script heap after a collection: of the popup and of sections of the app some seconds after they were opened, and of the worker.',
  async take(bench) {
    for (const wins of bench.options.counts) {
      bench.say(`${wins} wins`);
      const browser = await bench.open(bench.winnow, await bench.profile(bench.winnow, wins));
      for (const [name, address] of Object.entries(SCREENS)) {
        bench.figures.add(
          'heap',
          name,
          wins,
          'MB',
          (await heapAt(browser, address, SETTLES[bench.options.isShort ? 'short' : 'long'])) / 1e6,
        );
      }
      bench.figures.add('heap', 'worker', wins, 'MB', (await workerHeap(browser)) / 1e6);
      await browser.close();
    }
  },
};

async function heapAt({ context, origin }: Opened, address: string, settles: number): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${origin}/${address}`);
  await page.getByRole('main').first().waitFor();
  await wait(settles);
  const used = await heapOf(await context.newCDPSession(page));
  await page.close();
  return used;
}
