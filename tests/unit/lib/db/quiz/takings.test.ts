import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { keepDraft, readDraft } from '@/lib/db/drafts';
import { deleteLadder, saveLadder } from '@/lib/db/ladder/ladders';
import { listClaims, setClaim, undoClaim } from '@/lib/db/proof/claims';
import { listSnapshots } from '@/lib/db/quiz/snapshots';
import { takeNow, takeQuiz } from '@/lib/db/quiz/takings';
import { changeWin, saveWin, trashWin } from '@/lib/db/win/wins';
import { toDay } from '@/lib/domain/day';
import type { ClaimValue } from '@/lib/domain/proof/claim';
import { blankWin } from '@/lib/domain/win/win';
import { seniorEngineer } from '@/lib/ladders/senior-engineer';
import { emptyLog } from '../../../empty-log';

const ladder = seniorEngineer;
const ANSWERS = new Map(ladder.behaviours.map(({ id }): [string, ClaimValue] => [id, 'sometimes']));
const today = () => toDay(new Date());

async function aNo(title: string): Promise<string> {
  const winId = crypto.randomUUID();
  const said = { did: 'I said no to it', reasoning: 'It would have cost the launch' };
  await saveWin({
    winId,
    fields: { ...blankWin(today(), title), status: 'ready', ...said },
    evidence: { ladderId: ladder.id, behaviourIds: ['reasoned-no'], by: 'user' },
  });
  return winId;
}
const entryOf = async (at: number) => {
  const snapshot = (await listSnapshots(ladder.id)).at(at);
  return snapshot?.behaviours.find(({ behaviourId }) => behaviourId === 'reasoned-no');
};

beforeEach(emptyLog);

describe('a taking of the quiz', () => {
  it('writes every claim, takes a snapshot of them beside the proof of now, and ends the draft', async () => {
    await setClaim(ladder.id, 'mentor', 'consistently');
    await aNo('Said no to the export');
    await keepDraft('quiz', ladder.id, { id: 'x' });
    const id = crypto.randomUUID();
    expect(await takeQuiz(id, ladder.id, ANSWERS)).toMatchObject({ ok: true, act: { snapshotId: id } });
    expect((await listClaims(ladder.id)).map(({ value }) => value)).toEqual(ladder.behaviours.map(() => 'sometimes'));
    const [snapshot] = await listSnapshots(ladder.id);
    expect(snapshot).toMatchObject({ id, reason: 'quiz', takenOn: today() });
    expect(snapshot?.behaviours).toHaveLength(ladder.behaviours.length);
    expect(await entryOf(0)).toMatchObject({
      claim: 'sometimes',
      state: 'met',
      wins: [{ title: 'Said no to the export' }],
    });
    expect(await readDraft('quiz', ladder.id)).toEqual({});
  });

  it('keeps what a win without a title is called', async () => {
    await aNo('');
    await takeNow(crypto.randomUUID(), ladder.id, 'manual');
    expect((await entryOf(0))?.wins).toMatchObject([{ title: 'I said no to it' }]);
  });

  it('is one, however often it is ended', async () => {
    const id = crypto.randomUUID();
    await takeQuiz(id, ladder.id, ANSWERS);
    await setClaim(ladder.id, 'mentor', 'not-yet');
    expect(await takeQuiz(id, ladder.id, ANSWERS)).toEqual({ ok: true, act: null });
    expect(await listSnapshots(ladder.id)).toHaveLength(1);
    expect((await listClaims(ladder.id)).find(({ behaviourId }) => behaviourId === 'mentor')?.value).toBe('not-yet');
  });

  it('is taken back whole: every claim with its day, first ones are none again, and no snapshot stays', async () => {
    await setClaim(ladder.id, 'mentor', 'consistently');
    await db.claims.toCollection().modify({ claimedOn: '2026-03-01' });
    const taken = await takeQuiz(crypto.randomUUID(), ladder.id, ANSWERS);
    if (!taken.ok || !taken.act) throw new Error('not taken');
    expect(await undoClaim(taken.act)).toEqual({ ok: true, undid: true });
    expect(await listClaims(ladder.id)).toMatchObject([
      { behaviourId: 'mentor', value: 'consistently', claimedOn: '2026-03-01' },
    ]);
    expect(await listSnapshots(ladder.id)).toEqual([]);
  });

  it('stays whole where a claim was changed since', async () => {
    const taken = await takeQuiz(crypto.randomUUID(), ladder.id, ANSWERS);
    if (!taken.ok || !taken.act) throw new Error('not taken');
    await setClaim(ladder.id, 'mentor', 'not-yet');
    const claims = await listClaims(ladder.id);
    expect(await undoClaim(taken.act)).toEqual({ ok: true, undid: false });
    expect(await listClaims(ladder.id)).toEqual(claims);
    expect(await listSnapshots(ladder.id)).toHaveLength(1);
  });

  it('is none where it cannot be written whole: no claim, no snapshot, and the draft stays', async () => {
    await keepDraft('quiz', ladder.id, { id: 'x' });
    vi.spyOn(db.snapshots, 'add').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    expect(await takeQuiz(crypto.randomUUID(), ladder.id, ANSWERS)).toEqual({ ok: false, reason: 'storage-full' });
    vi.restoreAllMocks();
    expect(await listClaims(ladder.id)).toEqual([]);
    expect(await listSnapshots(ladder.id)).toEqual([]);
    expect(await readDraft('quiz', ladder.id)).toEqual({ id: 'x' });
  });
});

describe('a taking by a ladder that was deleted meanwhile', () => {
  it('claims nothing, and its draft waits until the ladder is there again', async () => {
    const ours = { ...ladder, id: 'ours', behaviours: ladder.behaviours.slice(0, 1) };
    const answers = new Map([...ANSWERS].slice(0, 1));
    await saveLadder(ours, null);
    await keepDraft('quiz', ours.id, { id: 'x' });
    await deleteLadder(ours.id);
    const id = crypto.randomUUID();
    expect(await takeQuiz(id, ours.id, answers)).toEqual({ ok: false, reason: 'not-found' });
    expect(await takeNow(id, ours.id, 'manual')).toEqual({ ok: false, reason: 'not-found' });
    expect([await listClaims(ours.id), await listSnapshots(ours.id)]).toEqual([[], []]);
    expect(await readDraft('quiz', ours.id)).toEqual({ id: 'x' });
    await saveLadder(ours, null);
    expect(await takeQuiz(id, ours.id, answers)).toMatchObject({ ok: true });
    expect(await listSnapshots(ours.id)).toHaveLength(1);
  });
});

describe('a snapshot', () => {
  it('is final: what is edited or thrown away later changes none of it', async () => {
    const winId = await aNo('As it was called');
    await takeNow(crypto.randomUUID(), ladder.id, 'manual');
    const before = JSON.stringify(await listSnapshots(ladder.id));
    await changeWin(winId, { title: 'Renamed' });
    await setClaim(ladder.id, 'reasoned-no', 'consistently');
    await trashWin(winId);
    await db.wins.clear();
    expect(JSON.stringify(await listSnapshots(ladder.id))).toBe(before);
    await takeNow(crypto.randomUUID(), ladder.id, 'manual');
    expect(await entryOf(0)).toMatchObject({ claim: null, state: 'met', wins: [{ title: 'As it was called' }] });
    expect(await entryOf(1)).toMatchObject({ claim: 'consistently', state: 'none', wins: [] });
  });

  it('is taken once for one id', async () => {
    const id = crypto.randomUUID();
    await takeNow(id, ladder.id, 'manual');
    await takeNow(id, ladder.id, 'day-0');
    expect((await listSnapshots(ladder.id)).map(({ reason }) => reason)).toEqual(['manual']);
  });
});
