// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startUp } from '@/components/safety/start-up';
import { forgetLeftBehind, leaveBehind, takeUpLeftBehind } from '@/components/wins/editor/left-behind';
import { tab } from '@/components/wins/editor/living-tabs';
import { WinEdits } from '@/components/wins/editor/win-edits';
import { writeNewWin, writeWin } from '@/components/wins/editor/win-writer';
import { db } from '@/lib/db/database';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { changeWin, readWin, saveWin } from '@/lib/db/win/wins';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';

const ladderId = 'senior-engineer';

async function aSavedWin(): Promise<string> {
  const winId = crypto.randomUUID();
  await saveWin({ winId, fields: blankWin('2026-11-02', 'One outbox') });
  return winId;
}

beforeEach(async () => {
  localStorage.clear();
  await emptyLog();
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

  it('takes back no link that another window made', async () => {
    const winId = await aSavedWin();
    await changeEvidence(winId, ladderId, { chosen: ['mentor', 'proposal'] });
    const changes = { behaviourIds: ['architecture'], linkedBefore: ['mentor'] };
    leaveBehind({ winId, ladderId, at: Date.now() + 1, changes, start: null });
    await takeUpLeftBehind();
    expect((await readWin(winId, ladderId))?.behaviourIds.toSorted()).toEqual(['architecture', 'proposal']);
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

  it('comes after the last write of its own page, whatever the clock says of the two', async () => {
    const winId = await aSavedWin();
    await changeWin(winId, { title: 'Moved the que' });
    const changes = { title: 'Moved the queue' };
    leaveBehind({ winId, ladderId, at: 0, changes, known: { title: ['One outbox', 'Moved the que'] }, start: null });
    await takeUpLeftBehind();
    expect((await readWin(winId, ladderId))?.win.title).toBe('Moved the queue');
  });

  it('is left to its page while that one lives, and written as soon as it has gone', async () => {
    const winId = await aSavedWin();
    leaveBehind({ winId, ladderId, at: Date.now() + 1, changes: { title: 'x' }, start: null });
    let go = () => {};
    const gone = new Promise<void>((resolve) => {
      go = resolve;
    });
    const request = async (name: string, work: () => Promise<void>) => {
      expect(name).toBe(`left-behind:${tab}`);
      await gone;
      return work();
    };
    vi.stubGlobal('navigator', { locks: { request } });
    const taken = takeUpLeftBehind();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect((await readWin(winId, ladderId))?.win.title).toBe('One outbox');
    go();
    await taken;
    vi.unstubAllGlobals();
    expect(localStorage.length).toBe(0);
    expect((await readWin(winId, ladderId))?.win.title).toBe('x');
  });

  it('waits until the log is known to be sound: a win that is not found may be one that is put back', async () => {
    const winId = await aSavedWin();
    const [win] = await db.wins.toArray();
    await db.wins.clear();
    leaveBehind({ winId, ladderId, at: Date.now() + 1, changes: { title: 'x' }, start: null });
    let settle: (state: { state: 'fine' }) => void = () => {};
    const checked = new Promise<{ state: 'fine' }>((resolve) => {
      settle = resolve;
    });
    void startUp(() => checked);
    const taken = takeUpLeftBehind();
    expect(localStorage.length).toBe(1);
    if (win) await db.wins.put(win);
    settle({ state: 'fine' });
    await taken;
    expect((await readWin(winId, ladderId))?.win.title).toBe('x');
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

const WORDS = 'Moved the queue to one table';

/** As an editor does: each key is left before its handler returns. */
function editor(winId: string, isNew: boolean) {
  const start = { today: '2026-11-23', behaviourIds: [] };
  const writer = isNew ? writeNewWin(winId, ladderId, start, () => {}) : writeWin(winId, ladderId);
  const edits = new WinEdits(writer.write);
  edits.afterChange = () => {
    const { known, unkept: changes } = edits;
    if (changes) leaveBehind({ winId, ladderId, at: Date.now(), changes, known, start: writer.start });
  };
  edits.afterSaving = () => edits.unkept === null && forgetLeftBehind(winId);
  return edits;
}

/** What the log and the store beside it are at one moment, and nothing later. */
function die(edits: WinEdits): void {
  edits.afterSaving = () => undefined;
  edits.afterChange = () => undefined;
}

describe('a page that ends between any two keys', () => {
  it.each([
    ['a new win', true],
    ['a win of the log', false],
  ])('loses nothing of %s', async (_, isNew) => {
    for (let keys = 1; keys <= WORDS.length; keys += 3) {
      for (const writes of [0, 1, 2]) {
        localStorage.clear();
        const winId = isNew ? crypto.randomUUID() : await aSavedWin();
        const edits = editor(winId, isNew);
        const logged = await readWin(winId, ladderId);
        if (logged) edits.see(logged);
        let writing = Promise.resolve();
        for (let typed = 1; typed <= keys; typed++) {
          edits.change({ title: WORDS.slice(0, typed) });
          if (typed % 5 < writes) writing = edits.flush();
          if (typed % 7 === 0) await writing;
        }
        die(edits);
        await takeUpLeftBehind();
        const title = (await readWin(winId, ladderId))?.win.title;
        expect(title, `${keys} keys, ${writes} writes`).toBe(WORDS.slice(0, keys));
        await edits.flush();
      }
    }
  });
});
