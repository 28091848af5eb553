import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLeaves, rebuildAggregates } from '@/lib/db/counting/aggregates';
import { mendAggregates, mendIfWrong, verifyAggregates } from '@/lib/db/counting/verify-aggregates';
import { db } from '@/lib/db/database';
import { mergeWins } from '@/lib/db/win/merge';
import { changeWin, restoreWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { ALL, CHANGED, COUNTING, HEAD, isLeaf } from '@/lib/domain/counting/aggregate-row';
import { LEAF_MOST, unpackLeaf } from '@/lib/domain/counting/leaf';
import { toNumber } from '@/lib/domain/counting/win-facts';
import { newRecord } from '@/lib/domain/record';
import { blankWin } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { anArtifact, aWin } from '../../domain/a-win';
import { setLinks } from '../proof/set-links';

/** Of the runs of a long run, one in so many. */
const SHORTER = process.env.WINNOW_LONG ? 1 : 2;
const LADDER = 'senior-engineer';
const WRITING = { now: new Date('2026-11-02T09:00:00Z'), installationId: 'test' };

beforeEach(emptyLog);

async function expectTrue(wins: number): Promise<void> {
  expect(await verifyAggregates()).toEqual({ checked: wins, wrong: 0 });
}

function add(count: number, from = 0): Promise<unknown> {
  const rows = Array.from({ length: count }, (_, at) => aWin({ id: idAt(from + at) }));
  return db.wins.bulkAdd(rows);
}

/** Spread as ids are. */
function idAt(at: number): string {
  const digits = ((at * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0');
  return `${digits}-0000-4000-8000-${String(at).padStart(12, '0')}`;
}

async function saved(number: number): Promise<string> {
  const winId = crypto.randomUUID();
  const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(number) };
  const evidence = { ladderId: LADDER, behaviourIds: ['mentor'], by: 'user' as const };
  await saveWin({ winId, fields: blankWin('2026-11-02', `Pull request ${number}`), artifact, evidence });
  return winId;
}

describe('what is counted', () => {
  it('follows every command, in its transaction', async () => {
    const one = await saved(1);
    await expectTrue(1);
    const two = await saved(2);
    await changeWin(one, { decision: 'Two versions at once', outcomeState: 'pending', followUpOn: '2026-12-02' });
    await setLinks(one, LADDER, ['unblock', 'independent-call']);
    await trashWin(two);
    await expectTrue(2);
    await restoreWin(two);
    await mergeWins(one, two);
    await expectTrue(2);
    const facts = (await readLeaves()).flatMap(unpackLeaf);
    expect(facts.find(({ id }) => id === one)).toMatchObject({
      day: toNumber('2026-11-02'),
      followUp: toNumber('2026-12-02'),
    });
  });

  it('holds nothing of a transaction that was not committed', async () => {
    await saved(1);
    const aborted = db.transaction('rw', db.wins, async () => {
      await add(3);
      throw new Error('no');
    });
    await expect(aborted).rejects.toThrow('no');
    await expectTrue(1);
  });

  it('follows requests outside a transaction of their own, and the taking away of many', async () => {
    await add(40);
    await db.artifacts.add(anArtifact({ winId: idAt(3), written: true }));
    await db.wins.update(idAt(4), { occurredOn: '2026-01-01' });
    await db.wins.bulkDelete([idAt(5), idAt(6)]);
    await db.artifacts.toCollection().modify({ written: false });
    await expectTrue(38);
    await db.artifacts.toCollection().delete();
    await readLeaves();
    await expectTrue(38);
    await db.wins.clear();
    expect(await readLeaves()).toEqual([]);
    await expectTrue(0);
  });

  it('leaves an import to be counted after it, and says nothing before', async () => {
    await add(20);
    await add(2500, 20);
    expect(await verifyAggregates()).toEqual({ checked: 0, wrong: 0 });
    expect((await readLeaves()).flatMap(unpackLeaf)).toHaveLength(2520);
    await expectTrue(2520);
    await add(5, 3000);
    await expectTrue(2525);
  });

  it('stays in short leaves, whatever order ids come in', async () => {
    for (let at = 0; at < 900; at += 60) await add(60, at);
    const leaves = await readLeaves();
    expect(Math.max(...leaves.map(({ days }) => days.length))).toBeLessThanOrEqual(LEAF_MOST);
    expect(leaves.flatMap(unpackLeaf).map(({ id }) => id)).toEqual(await db.wins.toCollection().primaryKeys());
    await expectTrue(900);
  });

  it('finds and mends what somebody wrote past it', async () => {
    const winId = await saved(1);
    const win = await db.wins.get(winId);
    await new Promise((done) => {
      const raw = db.backendDB().transaction('wins', 'readwrite').objectStore('wins');
      raw.put({ ...win, occurredOn: '2020-01-01' }).onsuccess = done;
    });
    expect(await verifyAggregates()).toEqual({ checked: 1, wrong: 1 });
    expect(await mendIfWrong('00000000-0000-4000-8000-000000000000')).toEqual({ checked: 1, wrong: 1 });
    await expectTrue(1);
    expect(await mendAggregates()).toEqual({ ok: true, found: { checked: 1, wrong: 0 } });
  });

  it('is counted anew where another version counted otherwise', async () => {
    await db.wins.add(aWin({ id: idAt(0), role: 'reviewed' }));
    const [leaf] = await readLeaves();
    await db.artifacts.add(anArtifact({ id: idAt(1), winId: idAt(0), type: 'merge-request' }));
    const head = { id: HEAD, counting: COUNTING - 1, upTo: ALL } as const;
    await db.aggregates.bulkPut([head, ...(leaf ? [leaf] : [])]);
    expect(await db.aggregates.get(leaf?.id ?? '')).toEqual(leaf);
    await readLeaves();
    await expectTrue(1);
  });

  it('is what the rows say after any commands at all, while others count anew', async () => {
    const step = fc.record({
      act: fc.constantFrom('save', 'edit', 'link', 'trash', 'artifact', 'rebuild', 'delete'),
      on: fc.nat(30),
      to: fc.nat(30),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await Promise.all([db.wins, db.artifacts, db.evidence].map((table) => table.clear()));
        const all: Promise<unknown>[] = [];
        const ids: string[] = [];
        for (const { act, on, to } of steps) {
          const winId = ids[on % Math.max(1, ids.length)] ?? crypto.randomUUID();
          if (act === 'save') {
            ids.push(crypto.randomUUID());
            const artifact = { id: crypto.randomUUID(), fields: pullRequestArtifact(to) };
            all.push(saveWin({ winId: ids.at(-1) ?? '', fields: blankWin('2026-11-02', 'A title'), artifact }));
          } else if (act === 'edit') all.push(changeWin(winId, { occurredOn: '2026-10-01', topic: String(to) }));
          else if (act === 'link') all.push(setLinks(winId, LADDER, ['mentor', 'unblock'].slice(to % 3)));
          else if (act === 'trash') all.push(trashWin(winId));
          else if (act === 'artifact')
            all.push(
              db.artifacts
                .where('winId')
                .equals(winId)
                .modify({ written: to % 2 === 0 }),
            );
          else if (act === 'rebuild') all.push(rebuildAggregates());
          else all.push(db.evidence.where('winId').equals(winId).delete());
        }
        await Promise.all(all);
        await readLeaves();
        expect(await verifyAggregates()).toEqual({ checked: await db.wins.count(), wrong: 0 });
      }),
      { numRuns: 40 / SHORTER },
    );
  });

  it('counts nothing of an artifact whose win is gone', async () => {
    await db.artifacts.add(newRecord(crypto.randomUUID(), { ...pullRequestArtifact(1), winId: idAt(1) }, WRITING));
    await expectTrue(0);
  });
});

describe('a row that cannot be read', () => {
  it.each(['people', 'decision', 'occurredOn', 'links'])(
    'without %s keeps no other from being saved or counted',
    async (field) => {
      const { [field]: _, ...broken } = { ...aWin({ id: idAt(1) }) } as Record<string, unknown>;
      await db.wins.add(broken as never);
      await expect(saved(1)).resolves.toBeTypeOf('string');
      await mendAggregates();
      expect(await verifyAggregates()).toMatchObject({ wrong: 0 });
    },
  );
});

describe('leaves that were read before', () => {
  const rows = async () => (await db.aggregates.toArray()).filter(isLeaf);

  it('are as the database has them, whatever is written between, and however many ask at once', async () => {
    const step = fc.record({
      act: fc.constantFrom('save', 'many', 'edit', 'trash', 'clear', 'rebuild'),
      on: fc.nat(400),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await db.wins.clear();
        let from = 0;
        for (const { act, on } of steps) {
          from += 400;
          if (act === 'save') await saved(on);
          else if (act === 'many') await add(on, from);
          else if (act === 'edit') await db.wins.limit(1 + (on % 3)).modify({ occurredOn: '2026-10-01' });
          else if (act === 'trash') await db.wins.limit(on).delete();
          else if (act === 'clear') await db.wins.clear();
          else await rebuildAggregates();
          const asked = await Promise.all([readLeaves(), readLeaves()]);
          for (const leaves of asked) expect(leaves).toEqual(await rows());
        }
      }),
      { numRuns: 24 / SHORTER },
    );
  });

  it('are read anew where somebody wrote without a word', async () => {
    await saved(1);
    await readLeaves();
    const [leaf] = await rows();
    const raw = db.backendDB().transaction('aggregates', 'readwrite').objectStore('aggregates');
    await new Promise((done) => {
      raw.put({ ...leaf, marks: leaf?.marks.map(() => 0) });
      raw.put({ id: CHANGED, at: '2027-01-01T00:00:00.000Z' }).onsuccess = done;
    });
    expect(await readLeaves()).toEqual(await rows());
  });
});
