import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Worker } from '@playwright/test';
import { ensureChromium } from '../../../scripts/browsers/install-chromium.mjs';
import { launchBrowser } from '../../e2e/browser/launch-extension.mjs';
import type { Subject } from './subject';

type Send = (method: string, params?: object) => Promise<Record<string, unknown>>;

/** A browser with one extension in it. */
export interface Opened {
  subject: Subject;
  context: BrowserContext;
  /** Of the extension, `chrome-extension://…`. */
  origin: string;
  /** Commands to the browser itself. */
  send: Send;
  close: () => Promise<void>;
}

/** What a browser does by itself after its start is over by then. */
const SETTLES = 1500;

/** Opens a browser with `subject` on `profile`; without one on an empty one that goes with it. */
export type Open = (subject: Subject, profile?: string) => Promise<Opened>;

/** A browser before it has an extension. */
export type Started = Pick<Opened, 'context' | 'send' | 'close'>;

/** Starts a browser of its own with `subject` in it, and lets it come to rest. */
export async function openBrowser(subject: Subject, profile?: string): Promise<Opened> {
  const browser = await startBrowser(profile);
  const origin = await install(browser, subject);
  await wait(SETTLES);
  const [first, ...others] = browser.context.pages();
  for (const page of others) await page.close();
  await first?.goto('about:blank');
  return { ...browser, subject, origin };
}

export async function startBrowser(profile?: string): Promise<Started> {
  const file = await ensureChromium();
  if (!file) throw new Error('no Chromium to measure in');
  const folder = profile ?? (await mkdtemp(join(tmpdir(), 'winnow-bench-')));
  const context = await launchBrowser({ file, profile: folder });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser is gone');
  return {
    context,
    send: session.send.bind(session) as Send,
    close: async () => {
      await context.close();
      if (!profile) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Resolves to the extension's origin. */
export async function install({ send }: Started, { folder }: Subject): Promise<string> {
  const { id } = await send('Extensions.loadUnpacked', { path: folder });
  return `chrome-extension://${id}`;
}

/** The extension's worker, started where it is not running. */
export async function workerOf({ context, origin }: Opened): Promise<Worker> {
  const isIts = (worker: Worker) => worker.url().startsWith(origin);
  return context.serviceWorkers().find(isIts) ?? context.waitForEvent('serviceworker', isIts);
}

/** Of the page's script engine after it has been cleared of what nobody needs any more, bytes. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
