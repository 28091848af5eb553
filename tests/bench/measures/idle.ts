import { setTimeout as wait } from 'node:timers/promises';
import { afterStart } from '@/lib/long-work/after-start';
import { pullRequestAddress, pullRequestPage } from '../../e2e/pages/github/index.mjs';
import type { Opened } from '../browser/open-browser';
import { processorTime, settle } from '../browser/settle';
import type { Measure } from './measure';

/** What follows the end of a worker and of a page, a database that is closed say, is over by then, ms. */
const AFTER_END = 30_000;

export const idle: Measure = {
  name: 'idle',
  how: 'Browsers side by side, each with a pull request’s page open and left alone: one with Winnow and the largest log, the others with the empty extension; in each the workers are ended as the browser ends them, and all that follows a start and that end is over. Then minute by minute the processor time of all processes of the one and, by turns, of another of the others. Whether a worker was up again at the end of any of them.',
  async take({ figures, options, floors, winnow, against, profile, open, say }) {
    const wins = Math.max(...options.counts);
    const own = await open(winnow, await profile(winnow, wins));
    const others: Opened[] = [];
    for (const subject of against) others.push(await open(subject));
    const empties: Opened[] = [];
    for (let at = 0; at < options.idleFloors; at++) empties.push(await open(floors.empty));
    const opened = [own, ...others, ...empties];
    for (const browser of opened) await openPullRequest(browser);
    await comeToRest(opened, options.idle > 10);
    let up = 0;
    for (const [at, empty] of empties.entries()) {
      say(`${opened.length} browsers are left alone for ${options.idle} s, ${at + 1} of ${empties.length}`);
      const measured = [own, ...others, empty];
      const before = await Promise.all(measured.map(processorTime));
      await wait(options.idle * 1000);
      const after = await Promise.all(measured.map(processorTime));
      for (const [place, { subject }] of measured.entries()) {
        const took = (after[place] ?? Number.NaN) - (before[place] ?? Number.NaN);
        figures.add('idle: processor time', subject.name, null, 'ms', took * 1000);
      }
      up = Math.max(up, await countWorkers(own));
    }
    figures.add('idle: workers up', 'winnow', null, '', up);
    for (const browser of opened) await browser.close();
  },
};

/** What is done to one is done to all: the page that ends the workers is felt for a while. */
async function comeToRest(opened: readonly Opened[], isLong: boolean): Promise<void> {
  if (isLong) await afterStart();
  if (isLong) for (const browser of opened) await settle(browser);
  for (const browser of opened) await stopWorkers(browser);
  if (!isLong) return;
  await wait(AFTER_END);
  for (const browser of opened) await settle(browser);
}

async function openPullRequest({ context }: Opened): Promise<void> {
  await context.route('https://github.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pullRequestPage({}) }),
  );
  const page = await context.newPage();
  await page.goto(pullRequestAddress({}));
}

async function stopWorkers({ context, origin }: Opened): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

async function countWorkers({ send, origin }: Opened): Promise<number> {
  const { targetInfos } = await send('Target.getTargets');
  const targets = targetInfos as { type: string; url: string }[];
  return targets.filter(({ type, url }) => type === 'service_worker' && url.startsWith(origin)).length;
}
