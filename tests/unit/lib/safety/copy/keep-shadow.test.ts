import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { keepShadow } from '@/lib/safety/copy/keep-shadow';
import { leaveClean, save, startClean } from '../a-log';

/** So long lives a worker that nobody asks anything, ms. */
const WORKER_MS = 30_000;

beforeEach(async () => {
  await startClean();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], shouldAdvanceTime: false });
});
afterEach(leaveClean);

/** Time goes by, and databases answer, which keep the clock of the machine. */
async function pass(ms: number): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    await vi.advanceTimersByTimeAsync(250);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const copied = async (id: string) => (await new DatabaseShadow().read('wins', [id])).length;

it('the whole log is compared with its copy once a start is over, and long before the worker may end', async () => {
  const id = await save('In no copy, and in no journal');
  void keepShadow();
  await pass(4_000);
  expect(await copied(id)).toBe(0);
  await pass(WORKER_MS / 2 - 4_000);
  expect(await copied(id)).toBe(1);
});
