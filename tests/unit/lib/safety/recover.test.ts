import { afterAll, beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { DatabaseShadow } from '@/lib/db/shadow-database';
import { hasChangedSince } from '@/lib/db/watching/changed-since';
import { readSigns } from '@/lib/safety/canary';
import { catchUp } from '@/lib/safety/copy/compare-log';
import { recoverLog } from '@/lib/safety/recover';
import { countWrites, FAULTS, type Fault, withFault } from '../db/faulty/faults';
import { damage, leaveClean, save, startClean } from './a-log';

const NOW = new Date('2026-11-29T14:05:00.000Z');

beforeEach(startClean);
afterAll(leaveClean);

it('recoverLog claims nothing where a row cannot be put back, and puts all back the next time', async () => {
  for (const title of ['One', 'Two', 'Three']) await save(title);
  await catchUp(new DatabaseShadow(), NOW, (work) => work());
  const before = await db.wins.toArray();
  await damage();
  const writes = await countWrites(() => recoverLog(NOW));
  expect(writes).toBeGreaterThanOrEqual(3);
  for (const fault of Object.keys(FAULTS) as Fault[]) {
    for (let hit = 0; hit < 3; hit++) {
      await damage();
      await withFault(hit, FAULTS[fault].inject, () => expect(recoverLog(NOW)).rejects.toThrow());
      expect(await db.wins.count(), `${fault}, write ${hit}`).toBe(0);
    }
  }
  const recoveredFrom = new Date().toISOString();
  await new Promise((resolve) => setTimeout(resolve, 2));
  await recoverLog(NOW);
  expect(await db.wins.toArray()).toEqual(before);
  // A backup of the damaged log is followed by one of the whole.
  expect(await hasChangedSince(recoveredFrom)).toBe(true);
  expect((await readSigns()).recovery?.counts).toMatchObject({ wins: 6 });
});
