import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeNewWin, writeWin } from '@/components/wins/editor/win-writer';
import { db } from '@/lib/db/database';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { readWin } from '@/lib/db/win/wins';
import { emptyLog } from '../../../empty-log';

const LADDER = 'senior-engineer';
const START = { today: '2026-11-23', behaviourIds: ['unblock'] };

beforeEach(emptyLog);

describe('a new win', () => {
  it('is not there before something is written about it', async () => {
    writeNewWin(crypto.randomUUID(), LADDER, START, () => {});
    expect(await db.wins.count()).toBe(0);
  });

  it('is added as a draft of today with the first words, linked to what it was begun for', async () => {
    const winId = crypto.randomUUID();
    const onAdded = vi.fn();
    const writer = writeNewWin(winId, LADDER, START, onAdded);
    expect(await writer.write({ title: 'U' })).toEqual({ ok: true });
    expect(await writer.write({ title: 'Unblocked Ada' })).toEqual({ ok: true });
    const logged = await readWin(winId, LADDER);
    expect(logged?.win).toMatchObject({ title: 'Unblocked Ada', status: 'draft', occurredOn: '2026-11-23' });
    expect(logged?.behaviourIds).toEqual(['unblock']);
    expect(onAdded).toHaveBeenCalledTimes(1);
  });

  it('is added once when words and behaviours come together', async () => {
    const winId = crypto.randomUUID();
    const writer = writeNewWin(winId, LADDER, START, () => {});
    await Promise.all([writer.write({ title: 'Unblocked Ada' }), writer.write({ behaviourIds: ['mentor'] })]);
    expect(await db.wins.count()).toBe(1);
    const logged = await readWin(winId, LADDER);
    expect(logged?.win.title).toBe('Unblocked Ada');
    expect(logged?.behaviourIds).toEqual(['mentor']);
  });
});

describe('a win that is there', () => {
  it('keeps the links that another window made before the user’s own are written', async () => {
    const winId = crypto.randomUUID();
    await writeNewWin(winId, LADDER, START, () => {}).write({ title: 'Unblocked Ada' });
    await changeEvidence(winId, LADDER, { chosen: ['architecture'] });
    await writeWin(winId, LADDER).write({ behaviourIds: ['mentor'], linkedBefore: ['unblock'] });
    expect((await readWin(winId, LADDER))?.behaviourIds.toSorted()).toEqual(['architecture', 'mentor']);
  });
});
