import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { dropDraft, keepDraft } from '@/lib/db/drafts';
import { readSigns } from '@/lib/safety/canary';
import { catchUp } from '@/lib/safety/copy/compare-log';
import type { Step } from '@/lib/safety/copy/copy-table';
import { settle } from '@/lib/safety/copy/shadow';
import { keepJournal } from '@/lib/safety/journal/journal';
import { type Journal, readJournal } from '@/lib/safety/journal/journal-entry';
import { leaveClean, MemoryShadow, retitle, save, startClean } from '../a-log';

afterAll(leaveClean);

let shadow: MemoryShadow;
beforeEach(async () => {
  await startClean();
  keepJournal();
  shadow = new MemoryShadow();
});

const at = new Date('2026-11-29T12:00:00Z');
const step: Step = (work) => work();
const counts = async () => (await readSigns()).canary?.tables;
const copies = (table: string) => [...(shadow.tables.get(table)?.values() ?? [])];

async function written(entries: number): Promise<Journal> {
  return vi.waitFor(async () => {
    const journal = await readJournal();
    const done = [...journal.values()].filter(({ done }) => done);
    expect(done).toHaveLength(entries);
    return journal;
  }, 10_000);
}

describe('settling the journal', () => {
  it('copies what was saved, counts it and drops the entry', async () => {
    const id = await save('Cut the build');
    await settle(shadow, await written(1), at);
    expect(copies('wins')).toEqual([await db.wins.get(id)]);
    expect(await counts()).toEqual({ wins: 1 });
    expect((await readSigns()).canary?.recent).toEqual([['wins', id, 1]]);
    expect(await readJournal()).toEqual(new Map());
  });

  it('copies the last state of a row that was changed many times', async () => {
    const id = await save('One');
    await retitle(id, 'Two');
    await retitle(id, 'Three');
    await settle(shadow, await written(3), at);
    expect(copies('wins')).toMatchObject([{ title: 'Three', rev: 3 }]);
    expect((await readSigns()).canary?.recent).toEqual([['wins', id, 3]]);
  });

  it('takes away the copy of what was deleted, and counts down', async () => {
    await keepDraft('popup', 'log', { did: 'Half' });
    await keepDraft('popup', 'other', { did: 'A' });
    await settle(shadow, await written(2), at);
    expect(await counts()).toMatchObject({ drafts: 2 });
    await dropDraft('popup', 'log');
    await settle(shadow, await written(1), at);
    expect(copies('drafts')).toMatchObject([{ key: 'other' }]);
    expect(await counts()).toMatchObject({ drafts: 1 });
    expect((await readSigns()).canary?.recent).toEqual([]);
  });

  it('does not count down for rows that went by themselves', async () => {
    await save('One');
    await save('Two');
    await settle(shadow, await written(2), at);
    await db.backendDB().transaction('wins', 'readwrite').objectStore('wins').clear();
    await save('Three');
    await settle(shadow, await written(1), at);
    expect(await counts()).toMatchObject({ wins: 3 });
    expect(copies('wins')).toHaveLength(3);
  });

  it('follows a table that was emptied on purpose', async () => {
    await save('One');
    await settle(shadow, await written(1), at);
    await db.wins.clear();
    await settle(shadow, await written(1), at);
    expect(copies('wins')).toEqual([]);
    expect(await counts()).toEqual({ wins: 0 });
  });

  it('keeps the entry where the copy refuses', async () => {
    await save('One');
    const journal = await written(1);
    shadow.refuse = 'put';
    await expect(settle(shadow, journal, at)).rejects.toThrow();
    expect((await readJournal()).size).toBe(1);
    shadow.refuse = undefined;
    await settle(shadow, await readJournal(), at);
    expect(copies('wins')).toHaveLength(1);
  });

  it('reads nothing that was never committed', async () => {
    const entry = { at: 0, done: false, put: { wins: ['gone'], later: ['x'] }, removed: {} };
    await settle(shadow, new Map([['journal:1', entry]]), at);
    expect(copies('wins')).toEqual([]);
  });
});

describe('comparing the whole log', () => {
  it('copies what the copy lacks, all of a long log, and sets the canary', async () => {
    const titles = Array.from({ length: 450 }, (_, n) => `Win ${n}`);
    await Promise.all(titles.map(save));
    expect(await catchUp(shadow, at, step)).toEqual({ copied: 450, whole: true });
    expect(await catchUp(shadow, at, step)).toEqual({ copied: 0, whole: true });
    expect(copies('wins')).toHaveLength(450);
    expect(await counts()).toMatchObject({ wins: 450, artifacts: 0 });
  });

  it('takes nothing away that only the copy has, and says so', async () => {
    await save('One');
    await catchUp(shadow, at, step);
    await db.backendDB().transaction('wins', 'readwrite').objectStore('wins').clear();
    await save('Two');
    expect(await catchUp(shadow, at, step)).toEqual({ copied: 1, whole: false });
    expect(copies('wins')).toHaveLength(2);
  });

  it('leaves a later state in the copy alone', async () => {
    const id = await save('One');
    const before = await db.wins.get(id);
    await retitle(id, 'Two');
    await catchUp(shadow, at, step);
    if (before) await db.wins.put(before);
    expect(await catchUp(shadow, at, step)).toEqual({ copied: 0, whole: false });
    expect(copies('wins')).toMatchObject([{ title: 'Two' }]);
  });
});
