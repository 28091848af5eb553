import { expect, it } from 'vitest';
import { keepBoth } from '@/lib/domain/win/keep-both';
import { aPromise, aWorker, settle } from '../a-worker';
import { aSession } from './a-session';

/** A worker that keeps an outcome only when it is told to, in any order; what the log holds then. */
function aSlowLog() {
  let stored = '';
  const waiting: (() => void)[] = [];
  const worker = aWorker({
    async refineWin({ outcome, told }) {
      const turn = aPromise<void>();
      waiting.push(() => turn.keep());
      await turn.promise;
      stored = keepBoth(stored, String(outcome), (told ?? []) as string[]) ?? stored;
      return { ok: true };
    },
  });
  return { worker, stored: () => stored, keep: (nth: number) => waiting[nth]?.() };
}

it.each([[[0, 1]], [[1, 0]]])(
  'of two texts that are sent at once the later stands, in whichever order they are kept: %j',
  async (order) => {
    const log = aSlowLog();
    const { session } = aSession(log.worker);
    await session.press();
    session.edit({ outcome: 'It' });
    void session.flush();
    session.edit({ outcome: 'It held' });
    // The page may go: what waits is sent beside what is under way, and once more where it stays.
    session.leave();
    for (const nth of order) {
      log.keep(nth);
      await settle();
    }
    log.keep(2);
    await settle();
    session.edit({ outcome: 'It held up' });
    void session.flush();
    await settle();
    log.keep(3);
    await settle();
    expect(log.stored()).toBe('It held up');
  },
);
