import { setTimeout as wait } from 'node:timers/promises';
import { pullRequestAddress, pullRequestPage } from '../../e2e/pages/github/index.mjs';
import type { Opened } from '../browser/open-browser';
import { processorTime, settle } from '../browser/settle';
import type { Measure } from './measure';

export const idle: Measure = {
  name: 'idle',
  how: 'Browsers side by side, each with a pull request’s page open and left alone: one with Winnow and the largest log, its worker ended as the browser ends it, the others with the empty extension; the processor time of all processes of each. Whether the worker was up again at the end.',
  async take({ figures, options, floors, winnow, against, profile, open, say }) {
    const wins = Math.max(...options.counts);
    const opened = [await open(winnow, await profile(winnow, wins))];
    for (const subject of against) opened.push(await open(subject));
    for (let at = 0; at < options.idleFloors; at++) opened.push(await open(floors.empty));
    for (const browser of opened) await openPullRequest(browser);
    // What a browser does after its start is no part of it.
    if (options.idle > 10) for (const browser of opened) await settle(browser);
    await stopWorkers(opened[0]);
    say(`${opened.length} browsers are left alone for ${options.idle} s`);
    const before = await Promise.all(opened.map(processorTime));
    await wait(options.idle * 1000);
    const after = await Promise.all(opened.map(processorTime));
    for (const [at, browser] of opened.entries()) {
      const took = (after[at] ?? Number.NaN) - (before[at] ?? Number.NaN);
      figures.add('idle: processor time', browser.subject.name, null, 'ms', took * 1000);
    }
    figures.add('idle: workers up', 'winnow', null, '', await countWorkers(opened[0]));
    for (const browser of opened) await browser.close();
  },
};

async function openPullRequest({ context }: Opened): Promise<void> {
  await context.route('https://github.com/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pullRequestPage({}) }),
  );
  const page = await context.newPage();
  await page.goto(pullRequestAddress({}));
}

async function stopWorkers(browser: Opened | undefined): Promise<void> {
  if (!browser) return;
  const page = await browser.context.newPage();
  await page.goto(`${browser.origin}/manifest.json`);
  const session = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

async function countWorkers(browser: Opened | undefined): Promise<number> {
  const targets = (await browser?.send('Target.getTargets'))?.targetInfos as
    | { type: string; url: string }[]
    | undefined;
  return (
    targets?.filter(({ type, url }) => type === 'service_worker' && url.startsWith(browser?.origin ?? '')).length ??
    Number.NaN
  );
}
