import { beforeEach, describe, expect, it } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { undoAct } from '@/lib/db/act';
import { verifyAggregates } from '@/lib/db/counting/verify-aggregates';
import { db } from '@/lib/db/database';
import { saveLadder } from '@/lib/db/ladder/ladders';
import type { Outcome } from '@/lib/db/outcome';
import { countReady, countUnlinked, listUnmapped, readWins } from '@/lib/db/win/mapping';
import { changeShown, showsNone, toggleShown } from '@/lib/db/win/mapping-acts';
import { readWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { readAllEntries } from '@/lib/db/win-list/win-entries';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { matcherOf, NO_FILTER } from '@/lib/domain/win-list/win-filter';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { mergeLog } from '@/lib/restore/merge-log';
import { emptyLog } from '../../../empty-log';
import { takeBackup } from '../../backup/a-backup';
import { setLinks } from '../proof/set-links';

const LADDER = seniorEngineer.id;
const [first] = seniorEngineer.behaviours;
if (!first) throw new Error('the built-in ladder is empty');

async function add(occurredOn: string, changes: Partial<WinFields> = {}, behaviourIds: string[] = []) {
  const winId = crypto.randomUUID();
  const fields = { ...blankWin(occurredOn, 'A win'), status: 'ready' as const, ...changes };
  await saveWin({ winId, fields, evidence: { ladderId: LADDER, behaviourIds, by: 'user' } });
  return winId;
}

async function actOf<T extends object>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}
const toggle = (winId: string, behaviourId: string) =>
  actOf(toggleShown(winId, { ladderId: LADDER, behaviourId, by: 'suggestion' }));
const shownBy = async (winId: string, ladderId = LADDER) => (await readWin(winId, ladderId))?.behaviourIds;

beforeEach(emptyLog);

describe('the wins to be mapped', () => {
  it('are the ready ones without a behaviour, newest first, and no others', async () => {
    const old = await add('2026-01-02');
    const young = await add('2026-11-02', { kind: 'lesson' });
    await add('2026-11-03', {}, ['mentor']);
    for (const status of ['inbox', 'draft', 'archived'] as const) await add('2026-11-04', { status });
    await trashWin(await add('2026-11-05'));
    await showsNone(await add('2026-11-06'), LADDER);
    expect(await listUnmapped(LADDER)).toEqual([young, old]);
    expect(await countReady()).toBe(4);
  });

  it.each([LADDER, 'acme'])(
    'of %s are counted without a behaviour as the list of wins finds them',
    async (ladderId) => {
      const acme = { ...seniorEngineer, id: 'acme', behaviours: [{ ...first, id: 'coaches', alike: ['mentor'] }] };
      await saveLadder(acme, null);
      for (const status of ['ready', 'inbox', 'draft', 'archived'] as const) {
        for (const shown of [[], ['mentor'], ['unblock'], ['gone-since']]) await add('2026-11-04', { status }, shown);
        await showsNone(await add('2026-11-05', { status }), ladderId);
        await trashWin(await add('2026-11-06', { status }));
        await setLinks(await add('2026-11-07', { status }, ['mentor']), 'acme', []);
      }
      const ladder = ladderId === LADDER ? seniorEngineer : acme;
      const filter = { ...NO_FILTER, behaviour: 'none', status: 'ready' } as const;
      const matches = matcherOf(filter, { ladder, builtIn: seniorEngineer, employers: [] });
      const listed = (await readAllEntries(ladder)).filter((entry) => matches?.(entry));
      expect(listed.length).toBeGreaterThan(0);
      expect(await countUnlinked(ladderId)).toBe(listed.length);
    },
  );

  it('are asked for each ladder by itself; what a ladder restates is mapped there, too', async () => {
    const taught = await add('2026-11-02', {}, ['mentor']);
    const other = await add('2026-11-01', {}, ['unblock']);
    await saveLadder(
      { ...seniorEngineer, id: 'acme', behaviours: [{ ...first, id: 'coaches', alike: ['mentor'] }] },
      null,
    );
    expect(await listUnmapped('acme')).toEqual([other]);
    await setLinks(taught, 'acme', []);
    expect(await listUnmapped('acme')).toEqual([taught, other]);
    await showsNone(other, 'acme');
    expect(await listUnmapped('acme')).toEqual([taught]);
    expect(await listUnmapped(LADDER)).toEqual([]);
  });

  it('come again when their link is taken back', async () => {
    const winId = await add('2026-11-02');
    expect((await toggle(winId, 'mentor')).shown).toEqual(['mentor']);
    expect(await listUnmapped(LADDER)).toEqual([]);
    expect((await toggle(winId, 'mentor')).shown).toEqual([]);
    expect(await listUnmapped(LADDER)).toEqual([winId]);
  });

  it('are read several at once, without those that are gone', async () => {
    const winId = await add('2026-11-02', {}, ['mentor']);
    const read = await readWins([winId, crypto.randomUUID()], LADDER);
    expect([...read.keys()]).toEqual([winId]);
    expect(read.get(winId)?.behaviourIds).toEqual(['mentor']);
  });
});

describe('an act of the mapping', () => {
  it('links by itself, adds to what is linked, and is taken back alone', async () => {
    const winId = await add('2026-11-02', {}, ['unblock']);
    const { act } = await toggle(winId, 'independent-call');
    expect(await shownBy(winId)).toEqual(expect.arrayContaining(['unblock', 'independent-call']));
    expect((await db.wins.get(winId))?.followUpOn).not.toBeNull();
    expect(await undoAct(act)).toEqual({ ok: true, undid: true });
    expect(await shownBy(winId)).toEqual(['unblock']);
    expect((await db.wins.get(winId))?.followUpOn).toBeNull();
    await toggle(winId, 'independent-call');
    expect(await shownBy(winId)).toHaveLength(2);
  });

  it.each([
    ['I contributed to architecture discussions', 'vague'],
    ['I drove the API versioning decision', 'evidence'],
  ])('has the coach read what it links where only the rule has, and takes that back too: %s', async (did, level) => {
    const relevel = await coachRelevel();
    const winId = await add('2026-11-02', { did });
    const standing = () => db.wins.get(winId).then((win) => [win?.level, win?.levelBy]);
    const pair = { ladderId: LADDER, behaviourId: 'architecture', by: 'user' } as const;
    for (const link of [
      () => actOf(toggleShown(winId, pair, relevel)),
      () => actOf(changeShown(winId, LADDER, { chosen: ['architecture'] }, relevel)),
    ]) {
      expect(await standing()).toEqual(['evidence', 'rule']);
      const { act } = await link();
      expect(await standing()).toEqual([level, 'coach']);
      expect(await undoAct(act)).toEqual({ ok: true, undid: true });
    }
    expect(await standing()).toEqual(['evidence', 'rule']);
    await setLinks(winId, LADDER, ['architecture']);
    await toggleShown(winId, pair, relevel);
    // To take a link back says nothing of the words.
    expect(await standing()).toEqual(['evidence', 'rule']);
  });

  it('remembers that a win shows none, takes its links back, and undoes both', async () => {
    const winId = await add('2026-11-02', {}, ['unblock', 'mentor']);
    const { act } = await actOf(showsNone(winId, LADDER));
    expect(await shownBy(winId)).toEqual([]);
    expect((await db.wins.get(winId))?.shownNone).toEqual([LADDER]);
    await undoAct(act);
    expect((await shownBy(winId))?.sort()).toEqual(['mentor', 'unblock']);
    expect((await db.wins.get(winId))?.shownNone).toEqual([]);
  });

  it('that links says that it shows something after all', async () => {
    const winId = await add('2026-11-02');
    await showsNone(winId, LADDER);
    const { act } = await toggle(winId, 'mentor');
    expect((await db.wins.get(winId))?.shownNone).toEqual([]);
    await undoAct(act);
    expect((await db.wins.get(winId))?.shownNone).toEqual([LADDER]);
    expect(await listUnmapped(LADDER)).toEqual([]);
  });

  it('says nothing any more once it is taken back, and no laptop that heard of it meanwhile brings it back', async () => {
    const winId = await add('2026-11-02', {}, ['mentor']);
    const behaviours = [
      { ...first, id: 'coaches', alike: ['mentor', 'unblock'] },
      { ...first, id: 'writes', alike: ['proposal'] },
    ];
    await saveLadder({ ...seniorEngineer, id: 'acme', behaviours }, null);
    for (const link of [
      () => changeShown(winId, 'acme', { chosen: [], dropped: ['coaches'] }),
      () => toggleShown(winId, { ladderId: 'acme', behaviourId: 'writes', by: 'user' }),
    ]) {
      const { act } = await actOf(link());
      expect(await shownBy(winId, 'acme')).not.toEqual(['coaches']);
      const { tables } = await takeBackup(new Date());
      expect(await undoAct(act)).toEqual({ ok: true, undid: true });
      expect(await shownBy(winId, 'acme')).toEqual(['coaches']);
      expect(await undoAct(act), 'pressed again').toEqual({ ok: true, undid: false });
      expect(await mergeLog(tables)).toMatchObject({ ok: true });
      expect(await shownBy(winId, 'acme')).toEqual(['coaches']);
    }
    await setLinks(winId, LADDER, ['mentor', 'proposal']);
    expect((await shownBy(winId, 'acme'))?.sort()).toEqual(['coaches', 'writes']);
    expect(await verifyAggregates()).toEqual({ checked: 1, wrong: 0 });
    await changeShown(winId, 'acme', { chosen: [], dropped: ['coaches', 'writes'] });
    expect([await shownBy(winId, 'acme'), await listUnmapped('acme')]).toEqual([[], [winId]]);
    expect(await verifyAggregates()).toEqual({ checked: 1, wrong: 0 });
  });

  it('of a link stays where another window has changed that link since', async () => {
    const winId = await add('2026-11-02');
    const { act } = await actOf(changeShown(winId, LADDER, { chosen: ['mentor'] }));
    await changeShown(winId, LADDER, { chosen: [], dropped: ['mentor'] });
    expect(await undoAct(act)).toEqual({ ok: true, undid: false });
  });

  it('changes nothing of a win that is gone', async () => {
    const gone = crypto.randomUUID();
    expect(await showsNone(gone, LADDER)).toEqual({ ok: false, reason: 'not-found' });
    expect(await db.evidence.count()).toBe(0);
  });
});
