import { setTimeout as wait } from 'node:timers/promises';
import { heapOf, type Opened } from '../browser/open-browser';
import { workerHeap } from '../browser/worker-heap';
import type { Marker } from '../in-page/screen-times';
import { newest } from '../log/newest';
import { usefulIn } from '../log/section-markers';
import type { Measure } from './measure';

const SECTIONS = ['/checklist', '/wins', '/report'];
const PATIENCE = 120_000;
const SETTLES = { long: 3000, short: 200 };

export const heap: Measure = {
  name: 'heap',
  how: 'The script heap after a collection: of the popup and of sections of the app some seconds after they showed what was read, and of the worker.',
  async take(bench) {
    for (const wins of bench.options.counts) {
      bench.say(`${wins} wins`);
      const browser = await bench.open(bench.winnow, await bench.profile(bench.winnow, wins));
      const settles = SETTLES[bench.options.isShort ? 'short' : 'long'];
      for (const { name, address, marker } of screensOf(wins))
        bench.figures.add('heap', name, wins, 'MB', (await heapAt(browser, { address, marker, settles })) / 1e6);
      bench.figures.add('heap', 'worker', wins, 'MB', (await workerHeap(browser)) / 1e6);
      await browser.close();
    }
  },
};

function screensOf(wins: number) {
  const useful = usefulIn(wins);
  const sections = SECTIONS.flatMap((path) => {
    const marker = useful[path];
    return marker ? [{ name: `app, ${path.slice(1)}`, address: `options.html#${path}`, marker }] : [];
  });
  return [
    { name: 'popup', address: 'popup.html', marker: { within: 'main', text: newest(wins).inPopup } },
    ...sections,
  ];
}

async function heapAt(
  { context, origin }: Opened,
  { address, marker, settles }: { address: string; marker: Marker; settles: number },
): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${origin}/${address}`);
  await page.locator(marker.within).filter({ hasText: marker.text }).first().waitFor({ timeout: PATIENCE });
  await wait(settles);
  const used = await heapOf(await context.newCDPSession(page));
  await page.close();
  return used;
}
