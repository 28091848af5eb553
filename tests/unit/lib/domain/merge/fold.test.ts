import { describe, expect, it } from 'vitest';
import type { MergeRow } from '@/lib/domain/merge/merge-row';
import type { Tables } from '@/lib/domain/merge/unfold';
import { changedRecord } from '@/lib/domain/record';
import { TEXT_LIMIT, type WinFields } from '@/lib/domain/win/win';
import { pullRequestArtifact } from '../a-pull-request';
import { aRow, aWin, idOf, revision } from './a-row';
import { mergeTables } from './at-once';

/** A log in which win `number` was saved from pull request `pull`, with links to these behaviours. */
function aLog(number: number, pull: number, fields: Partial<WinFields>, behaviours: string[], by: string): Tables {
  const winId = idOf(number);
  const artifact = aRow({ ...pullRequestArtifact(pull), id: idOf(number + 100), winId });
  const link = (behaviourId: string, index: number) =>
    aRow({ id: idOf(number * 1000 + index), winId, ladderId: 'l', behaviourId, by: 'user' });
  return {
    wins: [aWin(number, { title: `Pull request ${pull}`, ...fields }, number, by)],
    artifacts: [artifact],
    evidence: behaviours.map(link),
    checkIns: [aRow({ id: idOf(9), monday: '2026-11-02', winIds: [winId] }, { winIds: revision(number, by) })],
    plans: [aRow({ id: idOf(number + 200), steps: { problem: [winId], log: [] } })],
    auditProjects: [
      aRow({ id: idOf(number + 300), key: `p${number}`, foundWin: winId, decidedWin: null, wroteWin: null }),
    ],
    packets: [
      aRow({ id: idOf(number + 400), packet: { headlines: [{ winId }], categories: [], lessons: [], appendix: [] } }),
    ],
    snapshots: [aRow({ id: idOf(number + 500), behaviours: [{ linkedWinIds: [winId] }] })],
  };
}

const only = (tables: Tables, table: string): MergeRow => {
  const [row, ...more] = tables[table] ?? [];
  if (!row || more.length > 0) throw new Error(`${more.length + 1} rows of ${table}`);
  return { ...row };
};

const at = (ms: number) => ({ now: new Date(ms), installationId: 'c' });

describe('the same thing saved on two machines', () => {
  const a = aLog(1, 7, { did: 'I cut it', role: 'drove' }, ['proposal', 'mentor'], 'a');
  const b = aLog(2, 7, { did: 'I wrote why', status: 'ready' }, ['proposal'], 'b');
  const { tables } = mergeTables(a, b);

  it('is one win of the smaller id with the words of both', () => {
    expect(only(tables, 'wins')).toMatchObject({
      id: idOf(1),
      status: 'ready',
      role: 'drove',
      did: 'I cut it\n\nI wrote why',
    });
    expect(only(tables, 'artifacts')).toMatchObject({ id: idOf(101), winId: idOf(1) });
  });

  it('folds the links that meet only then', () => {
    expect(
      tables.evidence
        ?.map((row) => ({ ...row }))
        .map(({ winId, behaviourId }: Record<string, unknown>) => [winId, behaviourId]),
    ).toEqual([
      [idOf(1), 'proposal'],
      [idOf(1), 'mentor'],
    ]);
  });

  it('takes references along, but for what a snapshot froze', () => {
    expect(only(tables, 'checkIns').winIds).toEqual([idOf(1)]);
    for (const table of ['plans', 'auditProjects', 'packets']) {
      expect(JSON.stringify(tables[table]), table).not.toContain(idOf(2));
    }
    expect(JSON.stringify(tables.snapshots)).toContain(idOf(2));
  });

  it('keeps what is private in one of them', () => {
    const secret = aLog(2, 7, { visibility: 'private', confidential: true }, [], 'b');
    expect(only(mergeTables(a, secret).tables, 'wins')).toMatchObject({ visibility: 'private', confidential: true });
    const long = { did: 'x'.repeat(TEXT_LIMIT - 1), visibility: 'private' as const };
    expect(only(mergeTables(a, aLog(2, 7, long, [], 'b')).tables, 'wins')).toMatchObject({ visibility: 'private' });
  });

  it('names the words that do not fit in one win', () => {
    const merged = mergeTables(a, aLog(2, 7, { did: 'x'.repeat(TEXT_LIMIT - 1) }, [], 'b'));
    expect(merged.conflicts).toContainEqual(
      expect.objectContaining({ kind: 'words', field: 'did', aside: 'I cut it' }),
    );
  });

  it('stands where one side threw its own away', () => {
    const trashed = { ...a, wins: (a.wins ?? []).map((win) => ({ ...win, deletedAt: '2026-11-05T00:00:00.000Z' })) };
    expect(only(mergeTables(trashed, b).tables, 'wins').deletedAt).toBeNull();
  });

  it('chains: a third win with a key of each makes them all one', () => {
    const c = aLog(3, 8, {}, [], 'c');
    const bridge: Tables = { artifacts: [aRow({ ...pullRequestArtifact(8), id: idOf(50), winId: idOf(2) })] };
    const all = [a, b, c, bridge].reduce((one, next) => mergeTables(one, next).tables);
    expect(only(all, 'wins').id).toBe(idOf(1));
    expect(new Set(all.artifacts?.map((row) => Object.entries(row).find(([field]) => field === 'winId')?.[1]))).toEqual(
      new Set([idOf(1)]),
    );
  });
});

describe('rows under one key', () => {
  it.each([
    ['claims', { ladderId: 'l', behaviourId: 'b' }],
    ['drafts', null],
    ['hosts', { origin: 'https://a.test' }],
    ['sightings', { site: 's', layout: 'l' }],
    ['ladders', { ladderId: 'l' }],
    ['auditProjects', { key: 'k' }],
    ['gaps', { ladderId: 'l', behaviourId: 'b' }],
    ['aliases', { kind: 'person', term: 'ada' }],
    ['glossary', { term: 'RFC' }],
  ])('%s: the later of two is the one, under the smaller id', (table, key) => {
    const older = aRow({ id: idOf(1), ...key, value: 'older' }, { value: revision(1, 'a') });
    const later = aRow({ id: idOf(2), ...key, value: 'later' }, { value: revision(2, 'b') });
    const { tables } = mergeTables({ [table]: [later] }, { [table]: [older] });
    // What is being typed stays on its machine.
    if (key === null) expect(tables[table]).toBeUndefined();
    else expect(only(tables, table)).toMatchObject({ id: idOf(1), value: 'later' });
  });
});

describe('a link that was made on two machines and undone on one', () => {
  const pair = { winId: idOf(1), ladderId: 'l', behaviourId: 'b', by: 'user' };
  const stamps = (ms: number, by: string) =>
    Object.fromEntries(Object.keys(pair).map((key) => [key, revision(ms, by)]));
  const deletedAt = '2026-11-05T00:00:00.000Z';
  const gone = { deletedAt: revision(30, 'a'), undone: revision(30, 'a') };
  const undone = aRow({ ...pair, id: idOf(7), deletedAt, undone: true }, { ...stamps(20, 'a'), ...gone });
  const shown = (tables: Tables) => tables.evidence?.map((row) => row.deletedAt === null);

  it.each([
    ['before', 10],
    ['after', 40],
  ])('stands where it was made elsewhere %s the undo', (_, ms) => {
    for (const id of [idOf(6), idOf(8)]) {
      const linked = aRow({ ...pair, id }, stamps(ms, 'b'));
      const merged = mergeTables({ evidence: [undone] }, { evidence: [linked] }).tables;
      expect(shown(merged)).toEqual([true]);
      const took = changedRecord<MergeRow>(only(merged, 'evidence'), { deletedAt }, at(50));
      expect(shown(mergeTables({ ...merged, evidence: [took] }, { evidence: [linked] }).tables)).toEqual([false]);
    }
  });

  it('is gone where both undid it', () => {
    const linked = aRow({ ...pair, id: idOf(8), deletedAt, undone: true }, { ...stamps(10, 'b'), ...gone });
    expect(shown(mergeTables({ evidence: [undone] }, { evidence: [linked] }).tables)).toEqual([false]);
  });
});
