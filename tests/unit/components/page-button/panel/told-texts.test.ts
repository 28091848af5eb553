import { expect, it } from 'vitest';
import type { Edits } from '@/components/page-button/panel/edit-queue';
import { keepBoth } from '@/lib/domain/win/keep-both';
import { aPromise, aWorker, settle } from '../a-worker';
import { aSession } from './a-session';

const FIRST: Edits = { outcome: 'It' };
const SECOND: Edits = { outcome: 'It held' };
const THIRD: Edits = { outcome: 'It held up' };

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
    session.edit(FIRST);
    void session.flush();
    session.edit(SECOND);
    // The page may go: what waits is sent beside what is under way, and once more where it stays.
    session.leave();
    for (const nth of order) {
      log.keep(nth);
      await settle();
    }
    log.keep(2);
    await settle();
    session.edit(THIRD);
    void session.flush();
    await settle();
    log.keep(3);
    await settle();
    expect(log.stored()).toBe(THIRD.outcome);
  },
);
