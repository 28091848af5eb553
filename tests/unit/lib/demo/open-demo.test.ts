import { beforeEach, describe, expect, it } from 'vitest';
import { readLeaves } from '@/lib/db/counting/aggregates';
import { db } from '@/lib/db/database';
import { readLog } from '@/lib/db/win/log';
import { demoLog } from '@/lib/demo/demo-log';
import { openDemo } from '@/lib/demo/open-demo';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../empty-log';
import { FAULTS, withFault } from '../db/faulty/faults';

const NOW = new Date('2026-11-27T10:00:00');

beforeEach(emptyLog);

describe('the demo', () => {
  it('opens filled, table by table', async () => {
    expect(await openDemo(NOW)).toEqual({ state: 'fine' });
    for (const [table, rows] of Object.entries(demoLog('2026-11-27'))) {
      const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
      expect((await db.table(table).toArray()).sort(byId), table).toEqual([...rows].sort(byId));
    }
    expect(await readLog(seniorEngineer.id)).toHaveLength(120);
    expect((await readLeaves()).reduce((sum, { days }) => sum + days.length, 0)).toBe(120);
  });

  it('keeps what was changed in it when its page is loaded anew', async () => {
    await openDemo(NOW);
    const [some] = await db.wins.toArray();
    await db.wins.clear();
    if (some) await db.wins.add({ ...some, title: 'Mine' });
    expect(await openDemo(NOW)).toEqual({ state: 'fine' });
    expect((await db.wins.toArray()).map(({ title }) => title)).toEqual(['Mine']);
  });

  it.each(Object.entries(FAULTS))('is empty and says so where the browser refuses: %s', async (_name, fault) => {
    const found: unknown[] = [];
    await withFault(150, fault.inject, async () => found.push(await openDemo(NOW)));
    expect(found).toEqual([{ state: 'read-only', reason: fault.told }]);
    for (const table of db.logTables) expect(await table.count(), table.name).toBe(0);
  });
});
