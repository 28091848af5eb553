import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { readInBatches } from '@/lib/db/in-batches';
import { emptyLog } from '../../empty-log';
import { aWin } from '../domain/a-win';

const COUNT = 1_000;

beforeEach(async () => {
  await emptyLog();
  await db.wins.bulkAdd(Array.from({ length: COUNT }, () => aWin()));
});

it('reads every row once, by id, and tells of each', async () => {
  const heard: string[] = [];
  const rows = await readInBatches(db.wins, { hear: ({ id }) => heard.push(id) });
  expect(new Set(heard).size).toBe(COUNT);
  expect(rows.map(({ id }) => id)).toEqual(heard);
  expect(heard).toEqual([...heard].sort());
});

it('ends between two batches where it is told to, and leaves the table to others', async () => {
  const stop = new AbortController();
  let heard = 0;
  const hear = () => {
    heard += 1;
    if (heard === 300) stop.abort(new Error('enough'));
  };
  const reading = db.transaction('r', db.wins, async () => readInBatches(db.wins, { hear, signal: stop.signal }));
  await expect(reading).rejects.toThrow('enough');
  expect(heard).toBeLessThan(COUNT);
  expect(await db.wins.count()).toBe(COUNT);
});
