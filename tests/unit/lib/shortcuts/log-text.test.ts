import { beforeEach, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db/database';
import { toDay } from '@/lib/domain/day';
import { logText } from '@/lib/shortcuts/log-text';
import { emptyLog } from '../../empty-log';

const now = new Date('2026-11-25T10:00:00');
const later = (ms: number) => new Date(now.getTime() + ms);

beforeEach(async () => {
  await emptyLog();
  await logText('', later(-60_000));
});

describe('what is typed behind the keyword', () => {
  it('is a ready win of today in the user’s words', async () => {
    const text = 'Drove the API versioning decision';
    expect(await logText(` ${text} `, now)).toEqual({ ok: true, result: 'added', title: text });
    const [win] = await db.wins.toArray();
    expect(win).toMatchObject({ status: 'ready', did: text, title: text, occurredOn: toDay(now), level: 'evidence' });
  });

  it('is one win when the press comes twice, and two when it is typed again', async () => {
    const twice = [logText('Reviewed the plan', now), logText('Reviewed the plan', later(5))];
    expect(await Promise.all(twice)).toEqual(Array(2).fill({ ok: true, result: 'added', title: 'Reviewed the plan' }));
    expect(await db.wins.count()).toBe(1);
    await logText('Reviewed the plan', later(2500));
    await logText('Reviewed the other plan', later(2501));
    expect(await db.wins.count()).toBe(3);
    // The clock was set back meanwhile.
    await logText('Reviewed the other plan', later(-3_600_000));
    expect(await db.wins.count()).toBe(4);
  });

  it('is said to be nothing when it is blank', async () => {
    expect(await logText('  ', now)).toEqual({ ok: false, reason: 'no-text', words: {} });
    expect(await db.wins.count()).toBe(0);
  });

  it.each([
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage-failed'],
  ])('comes back whole after %s', async (name, reason) => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    const text = `Cut the build to four minutes ${name}`;
    expect(await logText(text, now)).toEqual({ ok: false, reason, words: { did: text, title: text } });
    vi.restoreAllMocks();
    expect(await db.wins.count()).toBe(0);
  });
});
