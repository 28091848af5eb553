import { beforeEach, expect, it, vi } from 'vitest';
import { verifyAggregates } from '@/lib/db/counting/verify-aggregates';
import { db } from '@/lib/db/database';
import { saveWin } from '@/lib/db/win/wins';
import { CHANGED, COUNTING, HEAD } from '@/lib/domain/counting/aggregate-row';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { aWin } from '../../domain/a-win';

const WRITING = { now: new Date('2026-11-02T09:00:00Z'), installationId: 'test' };

beforeEach(emptyLog);

function save(winId: string, number = 1) {
  const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(number) };
  return saveWin({ winId, fields: blankWin('2026-11-02', 'A title'), artifact });
}

/** Every question to the database and every write, in their order. */
function watchRequests(): string[] {
  const seen: string[] = [];
  for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    for (const act of ['get', 'getAll', 'getKey', 'openCursor', 'add', 'put'] as const) {
      if (!(act in owner)) continue;
      const real = Reflect.get(owner, act);
      vi.spyOn(owner as IDBObjectStore, act).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
        seen.push(act === 'add' || act === 'put' ? `${act} ${this.name}` : 'read');
        return real.apply(this, given);
      });
    }
  }
  return seen;
}

it('is written together with the win, and nothing is read after it', async () => {
  await save(crypto.randomUUID(), 1);
  const seen = watchRequests();
  expect(await save(crypto.randomUUID(), 2)).toMatchObject({ result: 'added' });
  const written = seen.slice(seen.findIndex((act) => act !== 'read'));
  expect(written.sort()).toEqual(['add artifacts', 'add wins', 'put aggregates', 'put aggregates']);
});

it('counts what hung on the id of the win before there was one', async () => {
  const winId = crypto.randomUUID();
  await db.artifacts.add(newRecord(crypto.randomUUID(), { ...pullRequestArtifact(7), winId, written: true }, WRITING));
  const link = { winId, ladderId: 'senior-engineer', behaviourId: 'mentor', by: 'user' as const };
  await db.evidence.add(newRecord(crypto.randomUUID(), link, WRITING));
  await save(winId, 8);
  expect(await verifyAggregates()).toEqual({ checked: 1, wrong: 0 });
});

it('counts the win once more where something else of its transaction changes it', async () => {
  const winId = crypto.randomUUID();
  const evidence = { ladderId: 'senior-engineer', behaviourIds: ['mentor', 'unblock'], by: 'user' as const };
  await saveWin({ winId, fields: blankWin('2026-11-02', 'A title'), evidence });
  expect(await verifyAggregates()).toEqual({ checked: 1, wrong: 0 });
});

it('is left out while others of the same transaction may write', async () => {
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  await db.transaction('rw', [db.wins, db.artifacts, db.evidence], () => Promise.all([save(one, 1), save(other, 2)]));
  expect(await verifyAggregates()).toEqual({ checked: 2, wrong: 0 });
});

it('leaves a win to be counted in its turn while the log is being counted', async () => {
  await db.aggregates.put({ id: HEAD, counting: COUNTING, upTo: '0' });
  const before = await db.aggregates.toArray();
  await save('ffffffff-0000-4000-8000-000000000000');
  const after = await db.aggregates.toArray();
  expect(after.filter(({ id }) => id !== CHANGED)).toEqual(before.filter(({ id }) => id !== CHANGED));
});

it('says when the log was last written, and no earlier time than it says', async () => {
  await db.wins.add(aWin({ id: crypto.randomUUID(), updatedAt: '2999-01-01T00:00:00.000Z' }));
  await save(crypto.randomUUID());
  expect(await db.aggregates.get(CHANGED)).toMatchObject({ at: '2999-01-01T00:00:00.000Z' });
});
