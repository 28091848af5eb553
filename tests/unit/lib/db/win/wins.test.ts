import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readLeaves } from '@/lib/db/counting/aggregates';
import { db } from '@/lib/db/database';
import { readRow } from '@/lib/db/rows/row-schemas';
import { findArtifact } from '@/lib/db/win/artifacts';
import { readLog, readTrash } from '@/lib/db/win/log';
import { emptyOldTrash } from '@/lib/db/win/trash';
import { addToWin, changeWin, listRecentWins, readWin, restoreWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { blankWin, TEXT_LIMIT } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { setLinks } from '../proof/set-links';

const id = () => crypto.randomUUID();

function newWin(number: number, winId = id()) {
  const fields = blankWin('2026-11-02', `Pull request ${number}`);
  return { winId, fields, artifact: { id: id(), fields: pullRequestArtifact(number) } };
}

beforeEach(emptyLog);

describe('saving a win', () => {
  it('answers "added" and keeps win and artifact together', async () => {
    const win = newWin(7);
    expect(await saveWin(win)).toEqual({ ok: true, winId: win.winId, result: 'added' });
    const logged = await readWin(win.winId, 'senior-engineer');
    expect(logged?.win.title).toBe('Pull request 7');
    expect(logged?.artifacts.map((artifact) => artifact.key)).toEqual(['gh:github.com/acme/orchard/pull/7']);
  });

  it('changes nothing when the same request comes again', async () => {
    const win = newWin(7);
    await saveWin(win);
    await changeWin(win.winId, { outcome: 'Deploys went from weekly to daily' });
    expect(await saveWin(win)).toEqual({ ok: true, winId: win.winId, result: 'added' });
    expect(await db.wins.count()).toBe(1);
    expect(await db.artifacts.count()).toBe(1);
    expect((await db.wins.get(win.winId))?.outcome).toBe('Deploys went from weekly to daily');
  });

  it('opens the win that already has the artifact, whoever asks and however many at once', async () => {
    const first = newWin(7);
    await saveWin(first);
    const answers = await Promise.all([saveWin(newWin(7)), saveWin(newWin(7)), saveWin(newWin(7))]);
    for (const answer of answers) expect(answer).toEqual({ ok: true, winId: first.winId, result: 'existing' });
    expect(await db.wins.count()).toBe(1);
  });

  it.each(['url:https://docs.example/d?q=', 'sel:https://docs.example/d?q='])(
    'knows a page whose key was written anew after a tracked visit, and leaves that key: %s',
    async (page) => {
      const keyed = (key: string, { artifact, ...win } = newWin(7)) => ({
        ...win,
        artifact: { ...artifact, fields: { ...artifact.fields, key } },
      });
      const first = keyed(`${page}a+b#12ab`);
      await saveWin(first);
      const key = `${page}a%20b#12ab`;
      expect((await findArtifact(key))?.artifact.winId).toBe(first.winId);
      expect(await saveWin(keyed(key))).toEqual({ ok: true, winId: first.winId, result: 'existing' });
      expect((await db.artifacts.toArray()).map((row) => row.key)).toEqual([`${page}a+b#12ab`]);
    },
  );

  it('takes the win of a known artifact out of the trash, words untouched', async () => {
    const first = newWin(7);
    await saveWin(first);
    await changeWin(first.winId, { did: 'I drove the API versioning decision' });
    await trashWin(first.winId);
    expect((await findArtifact('gh:github.com/acme/orchard/pull/7'))?.inLog).toBe(false);
    expect(await saveWin(newWin(7))).toEqual({ ok: true, winId: first.winId, result: 'restored' });
    const win = await db.wins.get(first.winId);
    expect(win).toMatchObject({ deletedAt: null, did: 'I drove the API versioning decision' });
  });

  it.each(['in the log', 'in the trash'])(
    'learns what the page says by now, %s: saved open, it is merged',
    async (where) => {
      const win = newWin(7);
      const { fields } = win.artifact;
      const opened = { ...fields, state: 'open', dates: {}, facts: { state: 'open', draft: true } } as const;
      await saveWin({ ...win, artifact: { id: id(), fields: opened } });
      await changeWin(win.winId, { outcome: 'Clients upgrade without us' });
      if (where === 'in the trash') await trashWin(win.winId);
      const capturedAt = '2026-11-20T09:00:00.000Z';
      await saveWin({ ...newWin(7), artifact: { id: id(), fields: { ...fields, capturedAt } } });
      const [artifact, ...others] = await db.artifacts.toArray();
      expect(others).toEqual([]);
      expect(artifact).toMatchObject({ winId: win.winId, state: 'merged', dates: fields.dates, capturedAt, rev: 2 });
      expect(artifact?.facts).toEqual({ state: 'merged', author: 'ada' });
      expect((await db.wins.get(win.winId))?.outcome).toBe('Clients upgrade without us');
    },
  );

  it('leaves an artifact as it is where the page says nothing new, or only its address is known', async () => {
    const win = newWin(7);
    await saveWin(win);
    const before = await db.artifacts.toArray();
    const { fields } = win.artifact;
    const later = { ...fields, capturedAt: '2026-11-20T09:00:00.000Z' };
    const bare = { ...later, title: 'Seven', state: null, dates: {}, facts: {} };
    for (const seen of [later, bare]) await saveWin({ ...newWin(7), artifact: { id: id(), fields: seen } });
    expect(await db.artifacts.toArray()).toEqual(before);
  });

  it('leaves what was thrown away in the trash where many are saved unseen, and says so', async () => {
    const first = newWin(7);
    await saveWin(first);
    await trashWin(first.winId);
    const left = { ok: true, winId: first.winId, result: 'existing', inTrash: true };
    expect(await saveWin({ ...newWin(7), leavesTrash: true })).toEqual(left);
    expect(await saveWin({ ...first, leavesTrash: true })).toEqual(left);
    expect((await db.wins.get(first.winId))?.deletedAt).not.toBeNull();
    await restoreWin(first.winId);
    expect(await saveWin({ ...newWin(7), leavesTrash: true })).toEqual({
      ok: true,
      winId: first.winId,
      result: 'existing',
    });
  });

  it('gives the key of a lost win to the new one', async () => {
    const lost = newWin(7);
    await saveWin(lost);
    await db.wins.delete(lost.winId);
    const next = newWin(7);
    expect(await saveWin(next)).toEqual({ ok: true, winId: next.winId, result: 'added' });
    expect(await db.artifacts.count()).toBe(1);
  });

  it('says that the disk is full, and keeps nothing of the win', async () => {
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.artifacts.hook('creating', full);
    try {
      expect(await saveWin(newWin(7))).toEqual({ ok: false, reason: 'storage-full' });
    } finally {
      db.artifacts.hook('creating').unsubscribe(full);
    }
    expect(await db.wins.count()).toBe(0);
  });
});

describe('changing a win', () => {
  it('stamps the changed fields and no others', async () => {
    const win = newWin(7);
    await saveWin(win);
    const before = await db.wins.get(win.winId);
    await changeWin(win.winId, { outcome: 'It held', title: 'Pull request 7' });
    const after = await db.wins.get(win.winId);
    expect(after?.rev).toBe(2);
    expect(after?.fieldRevs.title).toBe(before?.fieldRevs.title);
    expect((after?.fieldRevs.outcome ?? '') > (before?.fieldRevs.outcome ?? '')).toBe(true);
  });

  it('raises the level as the words come, until the user overrules it', async () => {
    const win = newWin(7);
    await saveWin(win);
    await changeWin(win.winId, { did: 'Split the import job' });
    expect((await db.wins.get(win.winId))?.level).toBe('evidence');
    await changeWin(win.winId, { outcome: 'It runs in minutes' });
    expect((await db.wins.get(win.winId))?.level).toBe('strong');
    await changeWin(win.winId, { level: 'vague', levelBy: 'user' });
    await changeWin(win.winId, { did: 'Split the import job in two' });
    expect((await db.wins.get(win.winId))?.level).toBe('vague');
  });

  it('adds a quick log after the words that are there', async () => {
    const win = newWin(7);
    await saveWin(win);
    await changeWin(win.winId, { did: 'Wrote the plan', outcome: 'Adopted' });
    await addToWin(win.winId, {
      did: 'Walked two teams through it',
      outcome: 'Both follow it',
      decision: 'We split it',
    });
    await addToWin(win.winId, { did: 'Walked two teams through it' });
    expect(await db.wins.get(win.winId)).toMatchObject({
      did: 'Wrote the plan\nWalked two teams through it',
      outcome: 'Adopted',
      decision: 'We split it',
    });
  });

  it('stays a win that a backup can hold: words that have no room go to the note, and what has none is refused', async () => {
    const win = newWin(7);
    await saveWin({ ...win, fields: { ...win.fields, did: 'x'.repeat(TEXT_LIMIT - 5), note: 'A note' } });
    expect(await addToWin(win.winId, { did: 'Walked two teams through it' })).toEqual({ ok: true });
    const after = await db.wins.get(win.winId);
    expect(after?.note).toBe('A note\nWalked two teams through it');
    expect(readRow('wins', after).ok).toBe(true);
    const more = { did: 'y'.repeat(TEXT_LIMIT - 5) };
    expect(await addToWin(win.winId, more)).toEqual({ ok: false, reason: 'too-long' });
    expect(await db.wins.get(win.winId)).toEqual(after);
  });

  it('says when there is no such win', async () => {
    expect(await changeWin(id(), { did: 'x' })).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('the wins added last', () => {
  it('are the newest that are not in the trash', async () => {
    const wins = Array.from({ length: 8 }, (_, at) => newWin(at + 1));
    for (const [at, win] of wins.entries()) {
      await saveWin(win);
      await db.wins.update(win.winId, { createdAt: `2026-11-0${at + 1}T10:00:00.000Z` });
    }
    for (const win of wins.slice(5)) await trashWin(win.winId);
    const recent = await listRecentWins(await readLeaves(), 3);
    expect(recent.map(({ id }) => id)).toEqual([4, 3, 2].map((at) => wins[at]?.winId));
  });
});

describe('evidence', () => {
  it('is exactly what was chosen last, a pair never twice', async () => {
    const win = newWin(7);
    await saveWin(win);
    await setLinks(win.winId, 'senior-engineer', ['architecture', 'mentor']);
    await setLinks(win.winId, 'senior-engineer', ['mentor', 'proposal']);
    await setLinks(win.winId, 'senior-engineer', ['mentor', 'proposal', 'architecture', 'architecture']);
    expect((await readWin(win.winId, 'senior-engineer'))?.behaviourIds.sort()).toEqual([
      'architecture',
      'mentor',
      'proposal',
    ]);
    expect(await db.evidence.count()).toBe(3);
    expect((await readWin(win.winId, 'another-ladder'))?.behaviourIds).toEqual([]);
  });
});

describe('the trash', () => {
  it('is not emptied by a clock that is years ahead', async () => {
    const win = newWin(7);
    await saveWin(win);
    await trashWin(win.winId);
    const now = Date.now();
    await emptyOldTrash(new Date(now));
    for (const ahead of [0, 1, 6]) {
      const wrong = new Date(now + (10 * 365 + ahead) * 86_400_000);
      expect(await emptyOldTrash(wrong)).toEqual({ ok: true, removed: 0 });
    }
    await emptyOldTrash(new Date(now));
    expect((await readTrash()).map(({ id }) => id)).toEqual([win.winId]);
  });

  it('holds a win for 30 days, with a way back', async () => {
    const win = newWin(7);
    await saveWin(win);
    await trashWin(win.winId);
    expect(await readLog('senior-engineer')).toEqual([]);
    expect((await readTrash()).map(({ id }) => id)).toEqual([win.winId]);
    expect(await listRecentWins(await readLeaves(), 5)).toEqual([]);
    const day = 24 * 60 * 60 * 1000;
    expect(await emptyOldTrash(new Date(Date.now() + 29 * day))).toEqual({ ok: true, removed: 0 });
    await restoreWin(win.winId);
    expect(await readLog('senior-engineer')).toHaveLength(1);
    await trashWin(win.winId);
    expect(await emptyOldTrash(new Date(Date.now() + 31 * day))).toEqual({ ok: true, removed: 1 });
    expect([await db.wins.count(), await db.artifacts.count()]).toEqual([0, 0]);
  });

  it('gives up very many part after part, with all that hangs on them', async () => {
    await saveWin(newWin(7));
    await saveWin(newWin(8));
    const [first] = await readLog('senior-engineer');
    const [artifact] = first?.artifacts ?? [];
    if (!first || !artifact) throw new Error('the win is missing');
    const old = Array.from({ length: 1_001 }, () => ({
      ...first.win,
      id: id(),
      deletedAt: '2020-01-01T00:00:00.000Z',
    }));
    await db.wins.bulkAdd(old);
    await db.artifacts.bulkAdd(old.map(({ id: winId }) => ({ ...artifact, id: id(), key: id(), winId })));
    const parts: unknown[] = [];
    const transaction = db.transaction.bind(db) as (...given: unknown[]) => unknown;
    const spy = vi.spyOn(db, 'transaction').mockImplementation(((...given: unknown[]) => {
      parts.push(given[0]);
      return transaction(...given);
    }) as never);
    expect(await emptyOldTrash(new Date())).toEqual({ ok: true, removed: 1_001 });
    spy.mockRestore();
    expect(parts).toEqual(['rw', 'rw', 'rw']);
    expect([await db.wins.count(), await db.artifacts.count()]).toEqual([2, 2]);
  });
});
