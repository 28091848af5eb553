import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { undoAct } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { answerFollowUp, listDueFollowUps } from '@/lib/db/win/follow-ups';
import { saveWin } from '@/lib/db/win/wins';
import { addDays, toDay } from '@/lib/domain/day';
import { FOLLOW_UP_ANSWERS } from '@/lib/domain/win/follow-up';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';
import { setLinks } from '../proof/set-links';

const TODAY = toDay(new Date());
const LADDER = 'senior-engineer';

async function add(changes: Partial<WinFields> = {}, behaviourIds: string[] = []): Promise<string> {
  const winId = crypto.randomUUID();
  const fields = { ...blankWin(TODAY, 'A call'), status: 'ready' as const, ...changes };
  await saveWin({ winId, fields, evidence: { ladderId: LADDER, behaviourIds, by: 'user' } });
  return winId;
}
const due = (on: string) => add({ outcomeState: 'pending', followUpOn: on });
const standing = async (id: string) => {
  const win = await db.wins.get(id);
  return win && { outcomeState: win.outcomeState, followUpOn: win.followUpOn };
};
const IN_30_DAYS = { outcomeState: 'pending', followUpOn: addDays(TODAY, 30) };
const NOTHING = { outcomeState: 'none', followUpOn: null };

beforeEach(emptyLog);

describe('the date that a call asks for', () => {
  it('is set by the command that saves the win or links it, once', async () => {
    const saved = await add({}, ['independent-call']);
    expect(await standing(saved)).toEqual(IN_30_DAYS);
    const later = await add();
    await setLinks(later, LADDER, ['proposal']);
    expect(await standing(later)).toEqual(NOTHING);
    await setLinks(later, LADDER, ['proposal', 'independent-call']);
    expect(await standing(later)).toEqual(IN_30_DAYS);
    await answerFollowUp(later, 'never-mind', '', TODAY);
    await setLinks(later, LADDER, ['proposal', 'independent-call', 'mentor']);
    expect(await standing(later)).toEqual({ outcomeState: 'pending', followUpOn: null });
  });

  it('goes again when the link is taken back', async () => {
    const winId = await add({}, ['independent-call']);
    await setLinks(winId, LADDER, []);
    expect(await standing(winId)).toEqual(NOTHING);
    await setLinks(winId, LADDER, ['independent-call']);
    expect(await standing(winId)).toEqual(IN_30_DAYS);
  });
});

describe('a call whose outcome was known when it was saved', () => {
  it('is asked about, and what held proves it', async () => {
    const winId = await add({ outcome: 'One format in use', outcomeState: 'known' }, ['independent-call']);
    expect(await standing(winId)).toEqual({ outcomeState: 'known', followUpOn: addDays(TODAY, 30) });
    const day = addDays(TODAY, 30);
    expect((await listDueFollowUps(day)).map(({ id }) => id)).toEqual([winId]);
    await answerFollowUp(winId, 'still-open', '', day);
    expect(await standing(winId)).toEqual({ outcomeState: 'known', followUpOn: addDays(TODAY, 90) });
    await answerFollowUp(winId, 'held', 'Nobody went back', addDays(TODAY, 90));
    expect(await standing(winId)).toEqual({ outcomeState: 'held', followUpOn: null });
    expect(await listDueFollowUps(addDays(TODAY, 400))).toEqual([]);
  });
});

describe('a call that is linked late', () => {
  afterEach(() => vi.useRealTimers());

  it.each([0, 1, 29, 45, 89, 90, 400])('%i days after saving, is asked about after 30 and 90 days', async (late) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const on = (days: number) => vi.setSystemTime(new Date(2026, 0, 5 + days, 12));
    const today = () => toDay(new Date());
    const isDue = async () => (await listDueFollowUps(today())).length === 1;
    on(0);
    const winId = await add();
    on(late);
    await setLinks(winId, LADDER, ['independent-call']);
    const asked: number[] = [];
    for (let day = 1; day <= 120; day++) {
      on(late + day);
      if (!(await isDue())) continue;
      asked.push(day);
      expect(await answerFollowUp(winId, 'still-open', '', today())).toMatchObject({ ok: true });
    }
    expect(asked).toEqual([30, 90]);
  });
});

describe('follow-ups', () => {
  it('are due from their day on, the longest due first', async () => {
    const today = await due(TODAY);
    const older = await due(addDays(TODAY, -5));
    await due(addDays(TODAY, 1));
    await add();
    expect((await listDueFollowUps(TODAY)).map(({ id }) => id)).toEqual([older, today]);
  });

  it.each(FOLLOW_UP_ANSWERS)('“%s” is no longer due, and undoing it brings it back as it was', async (answer) => {
    const winId = await due(TODAY);
    const before = await db.wins.get(winId);
    const outcome = await answerFollowUp(winId, answer, 'in a few words', TODAY);
    expect(await listDueFollowUps(TODAY)).toEqual([]);
    if (!outcome.ok || !outcome.act) throw new Error('not answered');
    expect(await undoAct(outcome.act)).toEqual({ ok: true, undid: true });
    expect(await db.wins.get(winId)).toMatchObject({
      outcomeState: 'pending',
      followUpOn: TODAY,
      kind: 'win',
      outcome: before?.outcome,
      learned: before?.learned,
      level: before?.level,
    });
  });

  it('leave a vague win vague: the words of the answer are read by the coach with the others', async () => {
    const did = 'I contributed to architecture discussions';
    const winId = await add({ did, outcomeState: 'pending', followUpOn: TODAY, level: 'vague', levelBy: 'coach' });
    await answerFollowUp(winId, 'held', 'It went live', TODAY, await coachRelevel());
    expect(await db.wins.get(winId)).toMatchObject({ outcome: 'It went live', level: 'vague', levelBy: 'coach' });
  });

  it('tell of a win that is gone', async () => {
    expect(await answerFollowUp(crypto.randomUUID(), 'held', '', TODAY)).toEqual({ ok: false, reason: 'not-found' });
  });
});
