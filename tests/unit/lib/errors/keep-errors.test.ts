import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetErrors, keepErrors, listErrors, reportError } from '@/lib/errors/keep-errors';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});

function thrown(line: number): Error {
  const error = new Error('I moved the queue');
  error.stack = `Error: I moved the queue\n    at read (chrome-extension://abcdefghijklmnop/a.js:${line}:1)`;
  return error;
}

it('errors that come at once are all kept, with no word of theirs', async () => {
  await Promise.all([1, 2, 1].map((line) => reportError('app', thrown(line))));
  const kept = await listErrors();
  expect(kept.map(({ frames, times }) => [frames[0], times])).toEqual([
    ['a.js:1:1', 2],
    ['a.js:2:1', 1],
  ]);
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('queue');
  // Thrown a moment before.
  const noting = reportError('app', thrown(3));
  await forgetErrors();
  await noting;
  expect(await listErrors()).toEqual([]);
});

it('errors that the worker and the app note at the same moment are both kept', async () => {
  // The browser's own locks: one for all contexts. Each context has its copy of the code.
  const last = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const run = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(name, run);
    return run;
  };
  vi.stubGlobal('navigator', { locks: { request } });
  vi.resetModules();
  const elsewhere = await import('@/lib/errors/keep-errors');
  await Promise.all([reportError('app', thrown(1)), elsewhere.reportError('worker', thrown(2))]);
  expect((await listErrors()).map(({ surface }) => surface)).toEqual(['worker', 'app']);
});

it('an error is noted where the lock is refused, as on a page that goes', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => Promise.reject(new DOMException('gone')) } });
  await reportError('app', thrown(1));
  expect(await listErrors()).toHaveLength(1);
});

it('what the browser only remarks on, with nothing thrown, is none', async () => {
  vi.stubGlobal('addEventListener', (name: string, hear: (event: object) => void) => {
    if (name === 'error')
      hear({ message: 'ResizeObserver loop completed with undelivered notifications.', error: null });
  });
  keepErrors('app');
  await reportError('app', thrown(1));
  expect(await listErrors()).toHaveLength(1);
});
