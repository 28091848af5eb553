import { beforeEach, expect, it, vi } from 'vitest';
import { coachLoader } from '@/components/page-button/panel/load-coach';
import { judgeWin } from '@/lib/coach/judge-win';
import { aPromise, aWorker } from '../a-worker';

beforeEach(() => {
  vi.stubGlobal('winnowJudgeWin', undefined);
});

it('has the coach put there once, however fast one types', async () => {
  const put = aPromise<{ ok: true }>();
  const worker = aWorker({ loadCoach: () => put.promise });
  const load = coachLoader(worker.send);
  const typed = [load(), load(), load()];
  globalThis.winnowJudgeWin = judgeWin;
  put.keep({ ok: true });
  expect(await Promise.all(typed)).toEqual([judgeWin, judgeWin, judgeWin]);
  expect(await load()).toBe(judgeWin);
  expect(worker.bodies('loadCoach')).toEqual([{}]);
});

it.each(['updated', 'unreachable', 'not-allowed'] as const)(
  'is without one where it is %s, and asks again later',
  async (reason) => {
    const worker = aWorker({ loadCoach: () => ({ ok: false, reason }) });
    const load = coachLoader(worker.send);
    expect(await load()).toBeUndefined();
    worker.script.loadCoach = () => {
      globalThis.winnowJudgeWin = judgeWin;
      return { ok: true };
    };
    expect(await load()).toBe(judgeWin);
  },
);
