import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '@/lib/db/database';
import { newRecord } from '@/lib/domain/record';
import { keepJournal } from '@/lib/safety/journal/journal';
import { JOURNAL, readJournal } from '@/lib/safety/journal/journal-entry';
import { leaveClean, save, startClean } from '../a-log';

afterAll(leaveClean);

beforeEach(async () => {
  await startClean();
  keepJournal();
});

const entries = async () => [...(await readJournal()).values()];
const stored = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the journal', () => {
  it('names a saved row, no word of it, and knows that it was committed', async () => {
    const id = await save('A secret title');
    await vi.waitFor(async () => expect(await entries()).toMatchObject([{ done: true, put: { wins: [id] } }]), 10_000);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('secret');
  });

  it('stands before the commit', async () => {
    const seen: string[] = [];
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (items) => {
      seen.push(...Object.keys(items));
    });
    await db.transaction('rw', db.wins, async () => {
      await db.wins.delete('some-id');
      seen.push('not committed');
    });
    expect(seen[0]?.startsWith(JOURNAL)).toBe(true);
    expect(seen[1]).toBe('not committed');
  });

  it('forgets what was aborted', async () => {
    const failing = db.transaction('rw', db.wins, async () => {
      await db.wins.delete('some-id');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow();
    await stored();
    expect(await entries()).toEqual([]);
  });

  it('names the table alone where many rows are written', async () => {
    const writing = { now: new Date(), installationId: 'here' };
    const rows = Array.from({ length: 2_001 }, (_, n) =>
      newRecord(crypto.randomUUID(), { term: `t${n}`, meaning: '' }, writing),
    );
    await db.table('glossary').bulkAdd(rows);
    await vi.waitFor(
      async () => expect(await entries()).toMatchObject([{ done: true, put: { glossary: 'all' } }]),
      10_000,
    );
  });

  it.each(['refuses', 'is full', 'never answers'])('saves as ever where the storage %s', async (how) => {
    await save('The installation has its name by now');
    await stored();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() =>
      how === 'never answers' ? new Promise(() => {}) : Promise.reject(new Error(how)),
    );
    await save('Saved all the same');
    expect(await db.wins.count()).toBe(2);
  });
});
