import { beforeEach, describe, expect, it } from 'vitest';
import { coachRelevel } from '@/lib/coach/coach';
import { undoAct } from '@/lib/db/act';
import { countWaiting } from '@/lib/db/counting/aggregates';
import { db } from '@/lib/db/database';
import type { Outcome } from '@/lib/db/outcome';
import { listInbox, readInboxMark } from '@/lib/db/win/inbox';
import { dropWin, keepWin } from '@/lib/db/win/inbox-acts';
import { changeWin, restoreWin, saveWin } from '@/lib/db/win/wins';
import { blankWin, type WinFields } from '@/lib/domain/win/win';
import { emptyLog } from '../../../empty-log';

async function add(occurredOn: string, changes: Partial<WinFields> = {}): Promise<string> {
  const winId = crypto.randomUUID();
  await saveWin({ winId, fields: { ...blankWin(occurredOn, 'A card'), ...changes } });
  return winId;
}

async function actOf<T extends object>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome;
}

beforeEach(emptyLog);

describe('the inbox', () => {
  it('holds what waits, the newest day first, and nothing that is kept or in the trash', async () => {
    const old = await add('2026-01-02');
    const young = await add('2026-11-02');
    await add('2026-11-03', { status: 'ready' });
    await dropWin(await add('2026-11-04'));
    expect((await listInbox()).ids).toEqual([young, old]);
    const { ids: _, ...mark } = await listInbox();
    expect(mark).toEqual(await readInboxMark());
    expect([mark.count, await countWaiting()]).toEqual([2, 2]);
  });

  it.each([
    ['I contributed to architecture discussions', 'vague'],
    ['I drove the API versioning decision', 'evidence'],
  ])('has the coach read a card that is kept, and takes that back too: %s', async (did, level) => {
    const winId = await add('2026-11-02', { did });
    const before = await db.wins.get(winId);
    const { act } = await actOf(keepWin(winId, await coachRelevel()));
    expect(await db.wins.get(winId)).toMatchObject({ status: 'ready', level, levelBy: 'coach' });
    await undoAct(act);
    expect(await db.wins.get(winId)).toMatchObject({ status: 'inbox', level: before?.level, levelBy: 'rule' });
  });

  it('lets a card be kept that says nothing but its title, and dropped for 30 days', async () => {
    const [kept, dropped] = [await add('2026-11-02'), await add('2026-11-03')];
    await actOf(keepWin(kept));
    await actOf(dropWin(dropped));
    expect(await db.wins.get(kept)).toMatchObject({ status: 'ready', level: 'vague', deletedAt: null });
    expect((await db.wins.get(dropped))?.deletedAt).not.toBeNull();
    expect(await keepWin(crypto.randomUUID())).toEqual({ ok: false, reason: 'not-found' });
  });

  it('takes keeping and dropping back, and keeps what was typed since', async () => {
    const [a, b] = [await add('2026-11-02'), await add('2026-11-03')];
    const { act: keeping } = await actOf(keepWin(a));
    const { act: dropping } = await actOf(dropWin(b));
    await changeWin(a, { did: 'I cut the import in two' });
    expect(await undoAct(dropping)).toEqual({ ok: true, undid: true });
    expect(await undoAct(keeping)).toEqual({ ok: true, undid: true });
    expect(await db.wins.get(a)).toMatchObject({ status: 'inbox', did: 'I cut the import in two', level: 'evidence' });
    expect((await listInbox()).ids).toEqual([b, a]);
  });

  it('does not take back what was decided again since, nor what is gone', async () => {
    const [a, b] = [await add('2026-11-02'), await add('2026-11-03')];
    const { act: keeping } = await actOf(keepWin(a));
    const { act: dropping } = await actOf(dropWin(b));
    await changeWin(a, { status: 'archived' });
    await restoreWin(b);
    expect(await undoAct(keeping)).toEqual({ ok: true, undid: false });
    expect(await undoAct(dropping)).toEqual({ ok: true, undid: false });
    expect((await db.wins.get(a))?.status).toBe('archived');
    await db.wins.delete(a);
    expect(await undoAct(keeping)).toEqual({ ok: false, reason: 'not-found' });
  });
});
