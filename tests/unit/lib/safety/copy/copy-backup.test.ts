import { afterAll, beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { catchUp } from '@/lib/safety/copy/compare-log';
import { readCopy } from '@/lib/safety/copy/copy-backup';
import { takeBackup } from '../../backup/a-backup';
import { damage, leaveClean, save, startClean } from '../a-log';

beforeEach(startClean);
afterAll(leaveClean);

it('is the backup that the log would have given', async () => {
  const now = new Date('2026-11-29T12:00:00Z');
  await save('One');
  await save('Two');
  await catchUp(new DatabaseShadow(), now, (work) => work());
  const before = await takeBackup(now);
  await damage();
  expect(await readCopy(now)).toEqual(before);
  expect(await db.wins.count()).toBe(0);
});
