import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { keepDraft } from '@/lib/db/drafts';
import { emptyOldTrash } from '@/lib/db/win/trash';
import { changeWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { conflictKey } from '@/lib/domain/merge/settle';
import type { Tables } from '@/lib/domain/merge/unfold';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { mergeLog, planMerge } from '@/lib/restore/merge-log';
import { listKept, takeBack } from '@/lib/restore/way-back';
import { emptyLog } from '../../empty-log';
import { setLinks } from '../db/proof/set-links';
import { pullRequestArtifact } from '../domain/a-pull-request';

const LADDER = 'senior-engineer';

async function save(fields: Partial<WinFields>, number?: number): Promise<string> {
  const winId = crypto.randomUUID();
  const artifact =
    number === undefined ? {} : { artifact: { id: crypto.randomUUID(), fields: pullRequestArtifact(number) } };
  const saved = await saveWin({ winId, fields: { ...blankWin('2026-11-23', 'A win'), ...fields }, ...artifact });
  if (!saved.ok) throw new Error(saved.reason);
  return winId;
}

async function tables(): Promise<Tables> {
  const all = db.logTables.map(async (table): Promise<[string, Tables[string]]> => [table.name, await table.toArray()]);
  return Object.fromEntries(await Promise.all(all));
}

/** The log as another machine has it, after `change` there. The clock of a test is not another installation's. */
async function elsewhere(change: () => Promise<unknown>): Promise<Tables> {
  const own = await tables();
  await change();
  const theirs = JSON.parse(JSON.stringify(await tables(), (_, value) => value));
  await Promise.all(db.logTables.map((table) => table.clear()));
  for (const [name, rows] of Object.entries(own)) await db.table(name).bulkAdd(rows);
  return restamped(theirs, own);
}

/** What was stamped there and not here, as by the other installation. */
function restamped(theirs: Tables, own: Tables): Tables {
  const known = new Set(
    Object.values(own).flatMap((rows) => rows.flatMap(({ fieldRevs }) => Object.values(fieldRevs))),
  );
  const by = (revision: string) => (known.has(revision) ? revision : `${revision.slice(0, 17)}-elsewhere`);
  const each = (row: Tables[string][number]) => ({
    ...row,
    fieldRevs: Object.fromEntries(Object.entries(row.fieldRevs).map(([field, revision]) => [field, by(revision)])),
  });
  return Object.fromEntries(Object.entries(theirs).map(([name, rows]) => [name, rows.map(each)]));
}

async function merge(other: Tables, answers?: Parameters<typeof mergeLog>[1]) {
  const outcome = await mergeLog(other, answers);
  if (!outcome.ok || !outcome.done) throw new Error('not merged');
  return outcome.done;
}

beforeEach(emptyLog);

describe('merging a log into this one', () => {
  it('adds what is new, changes what is later there, and says so beforehand without a trace', async () => {
    const id = await save({ did: 'I cut it' });
    const other = await elsewhere(async () => {
      await changeWin(id, { outcome: 'It held' });
      await save({ title: 'Theirs' }, 7);
    });
    const before = await tables();
    const plan = await planMerge(other);
    expect(plan.counts).toMatchObject({ fresh: { wins: 1, artifacts: 1 }, changed: { wins: 1 } });
    expect(await tables()).toEqual(before);
    const done = await merge(other);
    expect(done.counts).toEqual(plan.counts);
    expect(await db.wins.get(id)).toMatchObject({ did: 'I cut it', outcome: 'It held' });
    expect(await db.wins.count()).toBe(2);
    expect(await merge(other)).toMatchObject({ beforeId: null, conflicts: [] });
  });

  it('gives up no words that nobody chose between, and tells of them once', async () => {
    const id = await save({ did: 'As it was' });
    const other = await elsewhere(() => changeWin(id, { did: 'Their words' }));
    await changeWin(id, { did: 'My words' });
    const { conflicts } = await merge(other);
    expect(conflicts).toMatchObject([{ kind: 'words', field: 'did', kept: 'My words', aside: 'Their words' }]);
    expect(await db.wins.get(id)).toMatchObject({ did: 'My words', note: 'Their words' });
    expect((await merge(other)).conflicts).toEqual([]);
  });

  it.each([
    ['kept', { did: 'My words', note: '' }],
    ['aside', { did: 'Their words', note: '' }],
    ['both', { did: 'My words', note: 'Their words' }],
  ] as const)('does with words as the user chose: %s', async (choice, fields) => {
    const id = await save({ did: 'As it was' });
    const other = await elsewhere(() => changeWin(id, { did: 'Their words' }));
    await changeWin(id, { did: 'My words' });
    const { conflicts } = await planMerge(other);
    await merge(other, { choices: new Map(conflicts.map((conflict) => [conflictKey(conflict), choice])) });
    expect(await db.wins.get(id)).toMatchObject(fields);
  });

  it('makes one win of the same artifact saved twice, with the words of both, and takes it back exactly', async () => {
    const other = await elsewhere(async () => {
      const theirs = await save({ did: 'I wrote why' }, 1);
      await setLinks(theirs, LADDER, ['proposal', 'mentor']);
    });
    await setLinks(await save({ did: 'I cut it' }, 1), LADDER, ['proposal']);
    const before = await tables();
    const done = await merge(other);
    expect(done.conflicts).toMatchObject([{ kind: 'folded' }]);
    const [win, ...more] = await db.wins.toArray();
    expect(more).toEqual([]);
    for (const words of ['I cut it', 'I wrote why']) expect(win?.did).toContain(words);
    expect(await db.artifacts.count()).toBe(1);
    expect((await db.evidence.toArray()).map(({ behaviourId }) => behaviourId).sort()).toEqual(['mentor', 'proposal']);
    expect(await takeBack(done.beforeId ?? '')).toEqual({ ok: true, kept: 0 });
    expect({ ...(await tables()), backups: [] }).toEqual(before);
    expect(await takeBack(done.beforeId ?? '')).toEqual({ ok: true, kept: 0 });
  });

  it('keeps, when it is taken back, what was written since', async () => {
    const id = await save({ did: 'I cut it' });
    const other = await elsewhere(async () => {
      await changeWin(id, { outcome: 'It held' });
      await save({ title: 'Theirs' });
      await save({ title: 'Theirs too' });
    });
    const { beforeId } = await merge(other);
    await changeWin(id, { learned: 'Ask first' });
    const [theirs] = await db.wins.filter(({ title }) => title === 'Theirs').toArray();
    await changeWin(theirs?.id ?? '', { did: 'And I said so' });
    expect(await takeBack(beforeId ?? '')).toEqual({ ok: true, kept: 2 });
    expect(await takeBack(beforeId ?? ''), 'pressed again').toEqual({ ok: true, kept: 2 });
    expect(await db.wins.get(id)).toMatchObject({ did: 'I cut it', outcome: '', learned: 'Ask first' });
    expect((await db.wins.toArray()).map(({ title }) => title).sort()).toEqual(['A win', 'Theirs']);
  });

  it('asks first where a small file would change much of the log, and writes nothing until then', async () => {
    const ids = await Promise.all(Array.from({ length: 40 }, () => save({})));
    const other = await elsewhere(() => Promise.all(ids.slice(0, 12).map((id) => trashWin(id))));
    const few: Tables = { wins: (other.wins ?? []).filter(({ deletedAt }) => deletedAt !== null) };
    expect(await mergeLog(few)).toEqual({ ok: true, done: null });
    expect(await db.wins.filter(({ deletedAt }) => deletedAt !== null).count()).toBe(0);
    expect((await merge(few, { mayChangeMany: true })).counts.removed).toEqual({ wins: 12 });
    expect(await db.wins.filter(({ deletedAt }) => deletedAt !== null).count()).toBe(12);
  });

  it('leaves drafts on their machine, and in the other’s trash what is over thirty days old', async () => {
    const other = await elsewhere(async () => {
      await keepDraft('popup', 'quick-log', { did: 'being typed there' });
      await trashWin(await save({ title: 'Thrown away' }, 3));
    });
    const old = (rows: Tables[string] = []) => rows.map((row) => ({ ...row, deletedAt: '2020-01-01T00:00:00.000Z' }));
    await merge({ ...other, wins: old(other.wins) });
    expect(await Promise.all([db.drafts, db.wins, db.artifacts].map((table) => table.count()))).toEqual([0, 0, 0]);
  });

  it('writes nothing at all where the storage gives out in the middle', async () => {
    const id = await save({ did: 'I cut it' });
    const other = await elsewhere(async () => {
      await changeWin(id, { outcome: 'It held' });
      await save({ title: 'Theirs' }, 9);
    });
    const before = await tables();
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    db.wins.hook('creating', full);
    try {
      expect(await mergeLog(other)).toEqual({ ok: false, reason: 'storage-full' });
    } finally {
      db.wins.hook('creating').unsubscribe(full);
    }
    expect(await tables()).toEqual(before);
  });

  it('loses no save of the same moment', async () => {
    const id = await save({ did: 'I cut it' });
    const other = await elsewhere(async () => {
      for (let n = 0; n < 20; n += 1) await save({ title: `Theirs ${n}` }, 100 + n);
    });
    const saves = Array.from({ length: 20 }, (_, n) => save({ title: `Mine ${n}` }, 200 + n));
    await Promise.all([merge(other), ...saves, changeWin(id, { learned: 'Ask first' })]);
    expect(await db.wins.count()).toBe(41);
    expect(await db.wins.get(id)).toMatchObject({ learned: 'Ask first' });
  });

  it('leaves nothing of a win that the trash let go, nor in what was put by or kept', async () => {
    const other = await elsewhere(() => save({ did: 'I wrote why' }, 1));
    await save({ did: 'I cut it' }, 1);
    await merge(other);
    const [win] = await db.wins.toArray();
    await trashWin(win?.id ?? '');
    const later = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
    await emptyOldTrash(later(20));
    expect(await emptyOldTrash(later(40))).toEqual({ ok: true, removed: 1 });
    expect(JSON.stringify(await tables())).not.toMatch(/I cut it|I wrote why/);
  });

  it('keeps the last three states to go back to', async () => {
    for (let n = 0; n < 5; n += 1) await merge(await elsewhere(() => save({ title: `Theirs ${n}` })));
    const kept = await listKept();
    expect(kept).toHaveLength(3);
    expect(kept[0]?.changes.wins).toHaveLength(1);
  });
});

describe('a long merge', () => {
  it('tells how far it is, and leaves nothing behind where it is stopped, whenever that is', async () => {
    const win = await db.wins.get(await save({ did: 'I cut it' }));
    if (!win) throw new Error('not saved');
    const theirs = await elsewhere(() =>
      db.wins.bulkAdd(Array.from({ length: 700 }, () => ({ ...win, id: crypto.randomUUID() }))),
    );
    const before = await tables();
    const shares: number[] = [];
    for (const stopsAt of [0, 0.4, 0.8]) {
      const stop = new AbortController();
      const onProgress = (share: number) => {
        shares.push(share);
        if (share >= stopsAt) stop.abort();
      };
      if (stopsAt === 0) stop.abort();
      expect(await mergeLog(theirs, {}, { signal: stop.signal, onProgress })).toEqual({
        ok: false,
        reason: 'storage-failed',
      });
      expect(await tables()).toEqual(before);
    }
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    await expect(planMerge(theirs, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(await merge(theirs)).toMatchObject({ beforeId: expect.any(String) });
  });
});
