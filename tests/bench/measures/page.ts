import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { pullRequestAddress, pullRequestPage } from '../../e2e/pages/github/index.mjs';
import { heapOf, type Open, type Opened } from '../browser/open-browser';
import type { Subject } from '../browser/subject';
import { growPage, type PageSeen, watchPage } from '../in-page/page-watch';
import { inTurn } from './by-turns';
import type { Bench, Measure } from './measure';

const PULL_REQUEST = pullRequestAddress({});
const OTHER_PAGE = 'https://example.com/';
const PAGES = { 'pull request': PULL_REQUEST, 'other page': OTHER_PAGE };
const COMMENTS = 40;
const GROWTH = { count: 60, every: 25 };
/** By then whatever an extension does at a page's start is done. */
const SETTLES = 1000;
/** In runs that time nothing. */
const SHORT = { growth: { count: 4, every: 5 }, settles: 50 };

export const page: Measure = {
  name: 'page',
  how: 'A pull request’s page and one that nothing matches, each loaded anew in a browser with one extension; script and task time as the browser counts them for the page one second after its load, the heap after a collection; then 60 insertions in 1.5 s on the pull request. What an extension costs is what its page has above that of the empty extension.',
  async take(bench) {
    const { floors, winnow, against, options } = bench;
    const opened: Opened[] = [];
    for (const subject of [floors.empty, floors.button, winnow, ...against])
      opened.push(await openOnPages(bench.open, subject));
    for (const browser of opened) await takeBytes(bench, browser);
    // The first load of each is another one: of code that the browser has not seen.
    if (!options.isShort) for (const browser of opened) await load(bench, browser, PULL_REQUEST);
    for (let round = 1; round <= options.rounds.page; round++) {
      bench.say(`round ${round} of ${options.rounds.page}`);
      for (const browser of inTurn(opened, round)) {
        for (const [name, address] of Object.entries(PAGES))
          note(bench, name, browser.subject, await load(bench, browser, address));
      }
    }
    for (const browser of opened) await browser.close();
  },
};

async function openOnPages(open: Open, subject: Subject): Promise<Opened> {
  const browser = await open(subject);
  const comments = Array.from({ length: COMMENTS }, (_, index) => ({ id: 500 + index, login: 'kai-reed' }));
  await browser.context.route(/^https:/, (route) => {
    const body =
      route.request().url() === PULL_REQUEST ? pullRequestPage({ comments }) : '<!doctype html><h1>A page</h1>';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return browser;
}

type Cost = Record<'script' | 'tasks' | 'nodes' | 'heap' | 'long tasks' | 'longest task' | 'layout shift', number>;
interface Loaded {
  cost: Cost;
  growing: { script: number; tasks: number } | null;
}

async function load({ options }: Bench, { context }: Opened, address: string): Promise<Loaded> {
  const { growth, settles } = options.isShort ? SHORT : { growth: GROWTH, settles: SETTLES };
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  // Of the thread's own time: what others do on the machine meanwhile is no part of it.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.addInitScript(watchPage);
  await tab.goto(address, { waitUntil: 'load' });
  await wait(settles);
  const start = await metricsOf(session);
  const heap = await heapOf(session);
  const growing = address === PULL_REQUEST ? await grow() : null;
  const seen = await tab.evaluate<PageSeen>('benchSeen');
  await tab.close();
  const shaken = { 'long tasks': seen.longTasks, 'longest task': seen.longestTask, 'layout shift': seen.shift };
  return { cost: { ...start, heap: heap / 1000, ...shaken }, growing };

  async function grow() {
    const before = await metricsOf(session);
    await tab.evaluate(growPage, growth);
    await wait(settles / 2);
    const after = await metricsOf(session);
    return { script: after.script - before.script, tasks: after.tasks - before.tasks };
  }
}

async function metricsOf(session: CDPSession): Promise<Record<'script' | 'tasks' | 'nodes', number>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { script: of('ScriptDuration') * 1000, tasks: of('TaskDuration') * 1000, nodes: of('Nodes') };
}

function note({ figures }: Bench, name: string, { name: of }: Subject, { cost, growing }: Loaded): void {
  const units = {
    script: 'ms',
    tasks: 'ms',
    'longest task': 'ms',
    heap: 'kB',
    nodes: '',
    'long tasks': '',
    'layout shift': '',
  } as const;
  for (const [what, unit] of Object.entries(units))
    figures.add(`${name}: ${what}`, of, null, unit, cost[what as keyof Cost]);
  if (!growing) return;
  figures.add('growing page: script', of, null, 'ms', growing.script);
  figures.add('growing page: tasks', of, null, 'ms', growing.tasks);
}

/** What of the extension the page's engine is given to read; in a load of its own, which that slows down. */
async function takeBytes({ figures, options }: Bench, { context, origin, subject }: Opened): Promise<void> {
  for (const [name, address] of Object.entries(PAGES)) {
    const tab = await context.newPage();
    const session = await context.newCDPSession(tab);
    let bytes = 0;
    session.on('Debugger.scriptParsed', ({ url, length }) => {
      if (url.startsWith(origin)) bytes += length ?? 0;
    });
    await session.send('Debugger.enable');
    await tab.goto(address, { waitUntil: 'load' });
    await wait(options.isShort ? SHORT.settles : SETTLES);
    figures.add(`${name}: bytes of script`, subject.name, null, 'kB', bytes / 1000);
    await tab.close();
  }
}
