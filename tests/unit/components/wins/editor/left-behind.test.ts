// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { forgetLeftBehind, leaveBehind, takeUpLeftBehind } from '@/components/wins/editor/left-behind';
import { db } from '@/lib/db/database';
import { changeWin, readWin, saveWin } from '@/lib/db/wins';
import { blankWin } from '@/lib/domain/win';

const ladderId = 'senior-engineer';

async function aSavedWin(): Promise<string> {
  const winId = crypto.randomUUID();
  await saveWin({ winId, fields: blankWin('2026-11-02', 'One outbox') });
  return winId;
}

beforeEach(async () => {
  localStorage.clear();
  await db.delete();
  await db.open();
});

describe('what a closing page left behind', () => {
  it('is written by the next one, and then forgotten', async () => {
    const winId = await aSavedWin();
    const changes = { did: 'I moved the first service', behaviourIds: ['architecture'] };
    leaveBehind({ winId, ladderId, at: Date.now() + 1, changes, start: null });
    await takeUpLeftBehind();
    const logged = await readWin(winId, ladderId);
    expect(logged?.win).toMatchObject({ title: 'One outbox', did: 'I moved the first service' });
    expect(logged?.behaviourIds).toEqual(['architecture']);
    expect(localStorage.length).toBe(0);
  });

  it('adds a win that was never written', async () => {
    const winId = crypto.randomUUID();
    const start = { today: '2026-11-23', behaviourIds: ['unblock'] };
    leaveBehind({ winId, ladderId, at: Date.now(), changes: { title: 'Unblocked Ada' }, start });
    await takeUpLeftBehind();
    const logged = await readWin(winId, ladderId);
    expect(logged?.win).toMatchObject({ title: 'Unblocked Ada', status: 'draft', occurredOn: '2026-11-23' });
    expect(logged?.behaviourIds).toEqual(['unblock']);
  });

  it('does not go over words that are newer', async () => {
    const winId = await aSavedWin();
    const left = { winId, ladderId, at: Date.now() - 60_000, start: null };
    await changeWin(winId, { title: 'Newer' });
    leaveBehind({ ...left, changes: { title: 'Older' } });
    await takeUpLeftBehind();
    expect((await readWin(winId, ladderId))?.win.title).toBe('Newer');
  });

  it('does not bring back a win that is gone for good', async () => {
    const winId = crypto.randomUUID();
    leaveBehind({ winId, ladderId, at: Date.now(), changes: { title: 'Gone' }, start: null });
    await takeUpLeftBehind();
    expect(await db.wins.count()).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it('is nothing when the page lived on', async () => {
    const winId = await aSavedWin();
    leaveBehind({ winId, ladderId, at: Date.now(), changes: { title: 'x' }, start: null });
    forgetLeftBehind(winId);
    expect(localStorage.length).toBe(0);
  });

  it.each(['', '{', '{"winId":"1"}', 'null'])('is thrown away when it reads %j', async (text) => {
    localStorage.setItem('left-behind:x:y', text);
    localStorage.setItem('theme', 'dark');
    await takeUpLeftBehind();
    expect(localStorage.getItem('left-behind:x:y')).toBeNull();
    expect(localStorage.getItem('theme')).toBe('dark');
  });
});
