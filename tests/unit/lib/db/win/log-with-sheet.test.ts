import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { addName } from '@/lib/db/redaction/aliases';
import { watchReading } from '@/lib/db/watching/live';
import { readLogWithSheet } from '@/lib/db/win/log-with-sheet';
import { saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';

const add = () => saveWin({ winId: crypto.randomUUID(), fields: blankWin('2026-11-20', 'A win') });

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('the log with its sheet', () => {
  it('comes anew with every win, and not with what is written beside them', async () => {
    await add();
    const told: [rows: number, counted: number][] = [];
    const read = vi.fn(() => readLogWithSheet(seniorEngineer));
    const stop = watchReading(read, ({ log, sheet }) => told.push([log.length, sheet.count]));
    await vi.waitFor(() => expect(told).toEqual([[1, 1]]));
    await addName('person', 'Ada');
    await add();
    await vi.waitFor(() => expect(told.at(-1)).toEqual([2, 2]));
    expect(read).toHaveBeenCalledTimes(2);
    stop();
  });

  it('says of a long log how many wins are read', async () => {
    await add();
    const [win] = await db.wins.toArray();
    if (!win) throw new Error('the win is missing');
    const many = Array.from({ length: 2_100 }, () => ({ ...win, id: crypto.randomUUID() }));
    await db.wins.bulkAdd(many);
    const heard: number[] = [];
    await readLogWithSheet(seniorEngineer, (wins) => heard.push(wins));
    expect(heard).toEqual([1_000, 2_000]);
  });
});
