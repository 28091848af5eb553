import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/database';
import { readLog } from '@/lib/db/win/log';
import { changeWin, restoreWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { type LiveWinIndex, winIndexOf } from '@/lib/db/win-list/win-index';
import { blankWin } from '@/lib/domain/win/win';
import { compareEntries } from '@/lib/domain/win-list/win-entry';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';
import { pullRequestArtifact } from '../../domain/a-pull-request';
import { entriesOf } from '../../domain/win-list/entries-of';
import { setLinks } from '../proof/set-links';

const LADDER = seniorEngineer.id;
const leave: (() => void)[] = [];

async function add(occurredOn: string, title = 'A win', pull?: number) {
  const winId = crypto.randomUUID();
  const artifact = pull && { id: crypto.randomUUID(), fields: pullRequestArtifact(pull) };
  await saveWin({ winId, fields: { ...blankWin(occurredOn, title), status: 'ready' }, ...(artifact && { artifact }) });
  return winId;
}

let ladders = 0;
/** The built-in one by another name: for each test an index of its own. */
function anotherLadder() {
  ladders += 1;
  return { ...seniorEngineer, name: `Senior engineer ${ladders}` };
}

function open(): LiveWinIndex {
  const index = winIndexOf(anotherLadder());
  leave.push(index.subscribe(() => undefined));
  return index;
}

/** Until everything that was heard of is in it. */
async function settled(index: LiveWinIndex) {
  const isDone = () => index.current().isFresh && index.current().isRead;
  while (!isDone() && !index.current().hasFailed) await new Promise((resolve) => setTimeout(resolve, 1));
  return index.current();
}

beforeEach(emptyLog);

afterEach(() => {
  for (const each of leave.splice(0)) each();
});

describe('the index of the log', () => {
  it('holds every win outside the trash, the newest first', async () => {
    const middle = await add('2026-05-02', 'Middle', 1);
    const oldest = await add('2024-05-02');
    const newest = await add('2026-06-02');
    await trashWin(await add('2026-07-02'));
    const { entries, isWhole, read } = await settled(open());
    expect(entries.map(({ id }) => id)).toEqual([newest, middle, oldest]);
    expect(entries[1]).toMatchObject({ title: 'Middle', from: 'acme/orchard #1' });
    expect({ isWhole, read }).toEqual({ isWhole: true, read: 3 });
  });

  it('reads a log of several batches, and shows the newest wins before the rest', async () => {
    const now = new Date().toISOString();
    const [row] = await db.wins
      .where('id')
      .equals(await add('2026-01-01'))
      .toArray();
    if (!row) throw new Error('the win is missing');
    const rows = Array.from({ length: 700 }, (_, each) => ({
      ...{ ...row, id: crypto.randomUUID(), createdAt: now },
      occurredOn: `20${10 + (each % 16)}-03-0${1 + (each % 9)}`,
    }));
    await db.wins.bulkAdd(rows);
    const index = winIndexOf(anotherLadder());
    const seen: { count: number; isWhole: boolean; isSorted: boolean }[] = [];
    leave.push(
      index.subscribe(() => {
        const { entries, isWhole } = index.current();
        const sorted = [...entries].sort(compareEntries);
        seen.push({ count: entries.length, isWhole, isSorted: entries.every((entry, at) => entry === sorted[at]) });
      }),
    );
    await settled(index);
    expect(seen[0]?.count).toBeGreaterThan(0);
    expect(seen[0]?.count).toBeLessThanOrEqual(60);
    expect(seen.at(-1)).toEqual({ count: 701, isWhole: true, isSorted: true });
    expect(seen.every(({ isSorted }) => isSorted)).toBe(true);
  });

  it('is in step with whatever is written, as if it were read anew', async () => {
    const index = open();
    const ids: string[] = [];
    const acts = fc.constantFrom('add', 'change', 'move', 'trash', 'restore', 'map', 'unmap');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(acts, fc.nat()), { maxLength: 8 }), async (steps) => {
        for (const [act, pick] of steps) {
          const id = ids[pick % Math.max(ids.length, 1)];
          const day = `2026-0${1 + (pick % 9)}-1${pick % 10}`;
          if (act === 'add' || id === undefined) ids.push(await add(day, `Win ${pick}`));
          else if (act === 'change') await changeWin(id, { title: `Changed ${pick}`, status: 'archived' });
          else if (act === 'move') await changeWin(id, { occurredOn: day });
          else if (act === 'trash') await trashWin(id);
          else if (act === 'restore') await restoreWin(id);
          else await setLinks(id, LADDER, act === 'map' ? ['mentor'] : []);
        }
        const { entries } = await settled(index);
        expect(entries).toEqual(entriesOf(await readLog(LADDER), seniorEngineer).sort(compareEntries));
      }),
      { numRuns: 25 },
    );
  });

  it('starts over when everything was replaced', async () => {
    await add('2026-05-02');
    const index = open();
    expect((await settled(index)).entries).toHaveLength(1);
    await db.wins.clear();
    const id = await add('2026-05-03');
    expect((await settled(index)).entries.map((entry) => entry.id)).toEqual([id]);
  });

  it('is kept for who comes back, and made anew for another ladder', async () => {
    const ladder = anotherLadder();
    const index = winIndexOf(ladder);
    expect(winIndexOf({ ...ladder })).toBe(index);
    expect(winIndexOf(anotherLadder())).not.toBe(index);
  });
});
