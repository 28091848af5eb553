import { beforeEach, describe, expect, it } from 'vitest';
import { addEntry, logEntry } from '@/components/popup/entry/save-entry';
import { db } from '@/lib/db/database';
import { changeEvidence } from '@/lib/db/proof/evidence';
import { findArtifact } from '@/lib/db/win/artifacts';
import { changeWin, readWin, trashWin } from '@/lib/db/win/wins';
import { emptyQuickLog, type QuickLog } from '@/lib/domain/quick-log/quick-log';
import { TEXT_LIMIT } from '@/lib/domain/win/win';
import { type ActivePage, toActivePage } from '@/lib/sites/active-tab';
import { emptyLog } from '../../../empty-log';

const NOW = new Date(2026, 10, 23, 15);
const id = () => crypto.randomUUID();
const entry = (parts: Partial<QuickLog> = {}): QuickLog => ({
  ...emptyQuickLog(id()),
  text: 'Asked Mara what she had ruled out',
  starterId: 'unblocked',
  answers: { person: 'Mara', leftWithThem: 'She wrote the fix' },
  ...parts,
});
const read = (winId: string) => readWin(winId, 'senior-engineer');

function pullRequest(): ActivePage {
  const page = toActivePage('https://github.com/acme/orchard/pull/7', 'Split it');
  if (!page) throw new Error('a pull request is a page');
  return page;
}

beforeEach(emptyLog);

describe('logging a win from the popup', () => {
  it('sets the date that a call asks for, also when it was taken back and is saved anew', async () => {
    const call = entry({ starterId: null, answers: {}, shows: 'independent-call' });
    const asked = { win: { outcomeState: 'pending', followUpOn: '2026-12-23', deletedAt: null } };
    const saved = await logEntry(call, null, NOW);
    if (!saved.ok) throw new Error(saved.reason);
    expect(await read(call.winId)).toMatchObject(asked);
    await saved.undo();
    expect(await logEntry(call, null, NOW)).toMatchObject({ ok: true, winId: call.winId });
    expect(await read(call.winId)).toMatchObject(asked);
  });

  it('saves the words, the page and the behaviour that the starter stands for', async () => {
    const typed = entry();
    expect(await logEntry(typed, pullRequest(), NOW)).toMatchObject({ ok: true, how: 'logged' });
    expect(await read(typed.winId)).toMatchObject({
      win: {
        did: typed.text,
        status: 'ready',
        occurredOn: '2026-11-23',
        level: 'evidence',
        leftWithThem: 'She wrote the fix',
      },
      artifacts: [{ key: 'gh:github.com/acme/orchard/pull/7', title: 'Split it', capturedBy: 'popup', facts: {} }],
      behaviourIds: ['unblock'],
    });
  });

  it('makes one win of however many presses', async () => {
    const typed = entry();
    await Promise.all([1, 2, 3].map(() => logEntry(typed, pullRequest(), NOW)));
    await logEntry(typed, pullRequest(), NOW);
    expect(await db.wins.count()).toBe(1);
    expect(await db.artifacts.count()).toBe(1);
    expect(await db.evidence.count()).toBe(1);
  });

  it('undone and written anew, the new words are the ones in the log', async () => {
    const typed = entry();
    const saved = await logEntry(typed, pullRequest(), NOW);
    if (saved.ok) await saved.undo();
    expect((await read(typed.winId))?.win.deletedAt).not.toBeNull();
    const again = { ...typed, text: 'Asked Mara, who found the listener', starterId: null };
    expect(await logEntry(again, pullRequest(), NOW)).toMatchObject({ ok: true });
    expect(await read(typed.winId)).toMatchObject({
      win: { did: 'Asked Mara, who found the listener', deletedAt: null, role: null },
      behaviourIds: [],
    });
    expect(await db.wins.count()).toBe(1);
  });

  it('undone and logged without the page, leaves the page with the win in the trash', async () => {
    const typed = entry();
    const saved = await logEntry(typed, pullRequest(), NOW);
    if (saved.ok) await saved.undo();
    await logEntry(typed, null, NOW);
    expect(await db.wins.count()).toBe(2);
    expect((await findArtifact(pullRequest().identity.key))?.inLog).toBe(false);
  });

  it('never passes other words off as saved under an id that is taken', async () => {
    const typed = entry();
    await logEntry(typed, null, NOW);
    await logEntry({ ...typed, text: 'Something else altogether' }, null, NOW);
    const texts = (await db.wins.toArray()).map(({ did }) => did).sort();
    expect(texts).toEqual([typed.text, 'Something else altogether'].sort());
  });

  it('asks when the page got a win in the meantime', async () => {
    await logEntry(entry(), pullRequest(), NOW);
    expect(await logEntry(entry(), pullRequest(), NOW)).toEqual({ ok: false, reason: 'page-has-win' });
    expect(await db.wins.count()).toBe(1);
  });
});

describe('adding to a win that is there', () => {
  async function aSavedWin() {
    const typed = entry({ text: '', starterId: null, answers: {} });
    await logEntry(typed, pullRequest(), NOW);
    await changeWin(typed.winId, { outcome: 'It held' });
    return typed.winId;
  }

  it('keeps the earlier words and takes the win out of the inbox', async () => {
    const winId = await aSavedWin();
    await changeWin(winId, { did: 'Wrote the plan' });
    expect(await addEntry(entry(), winId, NOW)).toMatchObject({ ok: true, how: 'added', title: 'Split it' });
    expect(await read(winId)).toMatchObject({
      win: {
        did: 'Wrote the plan\nAsked Mara what she had ruled out',
        outcome: 'It held',
        status: 'ready',
        role: 'advised',
      },
      behaviourIds: ['unblock'],
    });
  });

  it('can be undone to the letter', async () => {
    const winId = await aSavedWin();
    const before = await read(winId);
    const saved = await addEntry(entry(), winId, NOW);
    if (saved.ok) await saved.undo();
    const { updatedAt: _u, rev: _r, fieldRevs: _f, ...after } = (await read(winId))?.win ?? {};
    expect(before?.win).toMatchObject(after);
    expect((await read(winId))?.behaviourIds).toEqual([]);
  });

  it('undone, leaves the links that another window made since, and those that were there', async () => {
    const winId = await aSavedWin();
    await changeEvidence(winId, 'senior-engineer', { chosen: ['mentor'] });
    const saved = await addEntry(entry(), winId, NOW);
    await changeEvidence(winId, 'senior-engineer', { chosen: ['architecture'] });
    expect((await read(winId))?.behaviourIds.toSorted()).toEqual(['architecture', 'mentor', 'unblock']);
    if (saved.ok) await saved.undo();
    expect((await read(winId))?.behaviourIds.toSorted()).toEqual(['architecture', 'mentor']);
  });

  it('is not undone over what another window has written since', async () => {
    const winId = await aSavedWin();
    const saved = await addEntry(entry(), winId, NOW);
    await changeWin(winId, { outcome: 'It held for a year' });
    expect(saved.ok && (await saved.undo())).toEqual({ ok: false, reason: 'changed-since' });
    expect((await read(winId))?.win).toMatchObject({ did: entry().text, outcome: 'It held for a year' });
  });

  it('is undone where its win is gone for good', async () => {
    const winId = await aSavedWin();
    const saved = await addEntry(entry(), winId, NOW);
    await trashWin(winId);
    await db.wins.clear();
    expect(saved.ok && (await saved.undo())).toEqual({ ok: true });
  });

  it('brings a win back from the trash, and undo puts it there again', async () => {
    const winId = await aSavedWin();
    await trashWin(winId);
    const saved = await addEntry(entry(), winId, NOW);
    expect((await read(winId))?.win.deletedAt).toBeNull();
    if (saved.ok) await saved.undo();
    expect((await read(winId))?.win.deletedAt).not.toBeNull();
  });

  it('leaves a full win as it is, in the trash or not, and says that it is full', async () => {
    const winId = await aSavedWin();
    await changeWin(winId, { did: 'x'.repeat(TEXT_LIMIT), note: 'y'.repeat(TEXT_LIMIT) });
    for (const isTrashed of [false, true]) {
      if (isTrashed) await trashWin(winId);
      const before = await read(winId);
      expect(await addEntry(entry(), winId, NOW)).toEqual({ ok: false, reason: 'too-long' });
      expect(await read(winId)).toEqual(before);
    }
  });

  it('said twice, is there once', async () => {
    const winId = await aSavedWin();
    await addEntry(entry(), winId, NOW);
    await addEntry(entry(), winId, NOW);
    expect((await read(winId))?.win.did).toBe('Asked Mara what she had ruled out');
  });

  it('says when that win is gone', async () => {
    expect(await addEntry(entry(), id(), NOW)).toEqual({ ok: false, reason: 'not-found' });
  });
});
