import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { db } from '@/lib/db/database';
import { saveLadder } from '@/lib/db/ladder/ladders';
import { editWins } from '@/lib/db/win/bulk-edit';
import { changeWin, readWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { addDays, toDay } from '@/lib/domain/day';
import type { BulkEdit } from '@/lib/domain/win/bulk-edit';
import { blankWin, STATUSES, type WinFields } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { listKept, takeBack } from '@/lib/restore/way-back';
import { chooseSeed } from '../../../../e2e/seed/random';
import { emptyLog } from '../../../empty-log';
import { aLadder } from '../../domain/a-ladder';

const LADDER = seniorEngineer.id;
const MANY = process.env.WINNOW_LONG ? 10_000 : 1_000;
const TODAY = toDay(new Date());
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const IDS = [1, 2, 3].map(idOf);

async function add(number: number, changes: Partial<WinFields> = {}, behaviourIds: string[] = []) {
  const said = { status: 'ready' as const, did: 'I moved the queue to one service' };
  await saveWin({
    winId: idOf(number),
    fields: { ...blankWin(TODAY, `Win ${number}`), ...said, ...changes },
    evidence: { ladderId: LADDER, behaviourIds, by: 'user' },
  });
}

/** Of each win: what a person can see. */
async function seen(ladderId = LADDER) {
  const rows = await Promise.all((await db.wins.toArray()).map(({ id }) => readWin(id, ladderId)));
  return rows.map((logged) => {
    if (!logged) throw new Error('a win is missing');
    const { rev, updatedAt, fieldRevs, shownNone = [], ...fields } = logged.win;
    return { ...fields, shownNone, behaviourIds: [...logged.behaviourIds].sort() };
  });
}

async function done(edit: BulkEdit, winIds = IDS) {
  const outcome = await editWins(winIds, edit);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

beforeEach(async () => {
  await emptyLog();
  await add(1, {}, ['mentor']);
  await add(2, { status: 'inbox', did: '' });
  await add(3, { visibility: 'private' });
});

describe('the same change to many wins', () => {
  it('sets what is named and leaves what is not', async () => {
    expect(await done({ set: { visibility: 'private' } })).toMatchObject({ changed: 2, same: 1, gone: 0 });
    const wins = await seen();
    expect(wins.map(({ visibility }) => visibility)).toEqual(['private', 'private', 'private']);
    expect(wins.map(({ status }) => status)).toEqual(['ready', 'inbox', 'ready']);
  });

  it('adds and takes away behaviours, with the day that one of them asks for', async () => {
    const behaviours = { ladderId: LADDER, add: ['independent-call'], remove: ['mentor'] };
    expect(await done({ behaviours })).toMatchObject({ changed: 3 });
    const wins = await seen();
    expect(wins.map(({ behaviourIds }) => behaviourIds)).toEqual(Array(3).fill(['independent-call']));
    expect(wins.map(({ followUpOn }) => followUpOn)).toEqual(Array(3).fill(addDays(TODAY, 30)));
  });

  it('has the coach read what it links where only the rule has, and takes that back too', async () => {
    await changeWin(idOf(1), { did: 'I contributed to architecture discussions' });
    await changeWin(idOf(3), { level: 'strong', levelBy: 'user' });
    const levels = async () => (await seen()).map(({ level, levelBy }) => `${level} by ${levelBy}`);
    const before = await levels();
    expect(before).toEqual(['evidence by rule', 'vague by rule', 'strong by user']);
    const behaviours = { ladderId: LADDER, add: ['architecture'], remove: [] };
    const edited = await editWins(IDS, { behaviours }, { relevel: await coachRelevel() });
    expect(await levels()).toEqual(['vague by coach', 'vague by rule', 'strong by user']);
    if (!edited.ok || edited.beforeId === null) throw new Error('nothing was linked');
    await takeBack(edited.beforeId);
    expect(await levels()).toEqual(before);
  });

  it('takes away what only the crosswalk of a company’s ladder shows, and brings it back', async () => {
    await saveLadder(aLadder({ coaches: ['mentor'] }), null);
    const before = await seen('acme');
    expect(before[0]?.behaviourIds).toEqual(['coaches']);
    const { beforeId } = await done({ behaviours: { ladderId: 'acme', add: [], remove: ['coaches'] } });
    expect((await seen('acme'))[0]?.behaviourIds).toEqual([]);
    expect((await seen())[0]?.behaviourIds).toEqual(['mentor']);
    await takeBack(beforeId ?? '');
    expect(await seen('acme')).toEqual(before);
  });

  it('brings the level of what it keeps up to date', async () => {
    await changeWin(idOf(2), { did: '' });
    const relevel = <T extends WinFields>(win: T): T => ({ ...win, level: 'strong', levelBy: 'coach' });
    await editWins(IDS, { set: { status: 'ready' } }, { relevel });
    expect((await seen()).map(({ level }) => level)).toEqual(['evidence', 'strong', 'evidence']);
  });

  it('says how many were so already, and how many are gone', async () => {
    await trashWin(idOf(1));
    const gone = await done({ set: { visibility: 'private' } }, [...IDS, idOf(9)]);
    expect(gone).toMatchObject({ changed: 1, same: 1, gone: 2 });
    expect((await seen())[0]?.visibility).toBe('normal');
    const nothing = await done({ set: { visibility: 'private' } });
    expect(nothing).toEqual({ ok: true, changed: 0, same: 2, gone: 1, beforeId: null });
  });

  it('moves to the trash and back', async () => {
    expect(await done({ trash: true })).toMatchObject({ changed: 3 });
    expect((await seen()).every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    expect(await done({ trash: false })).toMatchObject({ changed: 3 });
    expect((await seen()).every(({ deletedAt }) => deletedAt === null)).toBe(true);
  });
});

describe('the way back', () => {
  it('leads to what was there, whatever was changed', async () => {
    const seed = chooseSeed();
    const some = fc.subarray(['mentor', 'independent-call', 'find-problems']);
    const edits = fc.record<BulkEdit>(
      {
        set: fc.record(
          { status: fc.constantFrom(...STATUSES), visibility: fc.constantFrom('normal', 'private') },
          { requiredKeys: [] },
        ),
        behaviours: fc.record({ ladderId: fc.constant(LADDER), add: some, remove: fc.constant([]) }),
        trash: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), async (all) => {
        const before = await seen();
        const ways: string[] = [];
        for (const edit of all) {
          const { beforeId } = await done(edit);
          if (beforeId !== null) ways.unshift(beforeId);
        }
        for (const way of ways) expect(await takeBack(way)).toEqual({ ok: true, kept: 0 });
        expect(await seen()).toEqual(before);
      }),
      { seed, numRuns: 25 },
    );
    console.log('bulk-edit', JSON.stringify({ seed, runs: 25 }));
  });

  it('keeps what was written since', async () => {
    const { beforeId } = await done({ set: { visibility: 'private', status: 'archived' } });
    await changeWin(idOf(1), { status: 'draft', title: 'Called otherwise' });
    expect(await takeBack(beforeId ?? '')).toEqual({ ok: true, kept: 1 });
    const wins = await seen();
    expect(wins.map(({ visibility }) => visibility)).toEqual(['normal', 'normal', 'private']);
    expect(wins.map(({ status }) => status)).toEqual(['draft', 'inbox', 'ready']);
    expect(wins[0]?.title).toBe('Called otherwise');
  });

  it('is a change of its own, which another laptop that heard of the edit hears of too', async () => {
    const { beforeId } = await done({ set: { visibility: 'private' } });
    const edited = await db.wins.get(idOf(1));
    await takeBack(beforeId ?? '');
    const back = await db.wins.get(idOf(1));
    expect((back?.fieldRevs.visibility ?? '') > (edited?.fieldRevs.visibility ?? '')).toBe(true);
    expect(back?.rev).toBe((edited?.rev ?? 0) + 1);
  });

  it('of the last three edits is kept, and pushes out no other', async () => {
    for (const visibility of ['private', 'normal', 'private', 'normal'] as const) await done({ set: { visibility } });
    expect((await listKept()).map(({ kind }) => kind)).toEqual(Array(3).fill('before-edit'));
  });
});

describe(`${MANY} wins`, () => {
  it('are changed in slices that say how far it is, with little kept to take it back', async () => {
    const row = await db.wins.get(idOf(1));
    if (!row) throw new Error('the win is missing');
    const many = Array.from({ length: MANY }, (_, index) => ({ ...row, id: idOf(1000 + index) }));
    await db.wins.bulkAdd(many);
    const shares: number[] = [];
    const winIds = many.map(({ id }) => id);
    const began = performance.now();
    const outcome = await editWins(winIds, { trash: true }, { onProgress: (share) => shares.push(share) });
    const ms = Math.round(performance.now() - began);
    expect(outcome).toMatchObject({ ok: true, changed: MANY });
    // A hundred a slice.
    expect(shares).toHaveLength(MANY / 100);
    expect(shares.at(-1)).toBe(1);
    const [kept] = await listKept();
    const bytes = JSON.stringify(kept).length;
    expect(bytes / MANY).toBeLessThan(600);
    console.log('bulk-edit of many', JSON.stringify({ wins: MANY, ms, bytesKept: bytes }));
  }, 60_000);

  it('stay as they are where it is told to stop, and so does what takes them back', async () => {
    const row = await db.wins.get(idOf(1));
    if (!row) throw new Error('the win is missing');
    const many = Array.from({ length: 300 }, (_, index) => ({ ...row, id: idOf(1000 + index) }));
    await db.wins.bulkAdd(many);
    const winIds = many.map(({ id }) => id);
    const trashed = async () => (await db.wins.bulkGet(winIds)).filter((win) => win?.deletedAt != null).length;
    const stoppedAfterOne = () => {
      const controller = new AbortController();
      return { signal: controller.signal, onProgress: () => controller.abort() };
    };
    expect(await editWins(winIds, { trash: true }, stoppedAfterOne())).toMatchObject({ ok: false });
    expect(await trashed()).toBe(0);
    expect(await listKept()).toEqual([]);
    const { beforeId } = await done({ trash: true }, winIds);
    const shares: number[] = [];
    expect(await takeBack(beforeId ?? '', stoppedAfterOne())).toMatchObject({ ok: false });
    expect(await trashed()).toBe(300);
    await takeBack(beforeId ?? '', { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([1 / 3, 2 / 3, 1]);
    expect(await trashed()).toBe(0);
  });
});
