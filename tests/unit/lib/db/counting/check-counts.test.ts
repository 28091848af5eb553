import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkCounts } from '@/lib/db/counting/check-counts';
import { verifyAggregates } from '@/lib/db/counting/verify-aggregates';
import { db } from '@/lib/db/database';
import { COUNTING, HEAD } from '@/lib/domain/counting/aggregate-row';
import { emptyLog } from '../../../empty-log';
import { aWin } from '../../domain/a-win';

// The first seconds of a worker are over.
vi.mock('@/lib/long-work/after-start', () => ({ afterStart: async () => {} }));

const uncount = () => db.aggregates.put({ id: HEAD, counting: COUNTING, upTo: '' });

beforeEach(async () => {
  fakeBrowser.reset();
  await emptyLog();
  await db.wins.bulkAdd(['one', 'two'].map((id) => aWin({ id })));
  await uncount();
});

it('counts what was left uncounted, once for each start of the browser', async () => {
  await checkCounts();
  expect(await verifyAggregates()).toEqual({ checked: 2, wrong: 0 });
  await uncount();
  await checkCounts();
  expect(await verifyAggregates()).toEqual({ checked: 0, wrong: 0 });
});

it('is made up for by the next worker where this one failed over it', async () => {
  const failing = vi.spyOn(db.wins, 'orderBy').mockImplementation(() => {
    throw new Error('damaged');
  });
  await expect(checkCounts()).rejects.toThrow('damaged');
  failing.mockRestore();
  await uncount();
  await checkCounts();
  expect(await verifyAggregates()).toEqual({ checked: 2, wrong: 0 });
});
