import type { Win } from '@/lib/domain/win';
import { type Act, putChanged } from './act';
import { db } from './database';
import { startWriting } from './installation';
import { attempt, type Outcome } from './outcome';

/** Takes a win out of the inbox into the log. It may be empty but for its title: keeping asks for nothing. */
export function keepWin(winId: string): Promise<Outcome<{ act: Act }>> {
  return changeOne(winId, () => ({ status: 'ready' }));
}

/** Moves a win to the trash, where it stays for 30 days. */
export function dropWin(winId: string): Promise<Outcome<{ act: Act }>> {
  return changeOne(winId, (win, now) => ({ deletedAt: win.deletedAt ?? now.toISOString() }));
}

function changeOne(winId: string, change: (win: Win, now: Date) => Partial<Win>): Promise<Outcome<{ act: Act }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', db.wins, async (): Promise<Outcome<{ act: Act }>> => {
      const win = await db.wins.get(winId);
      if (!win) return { ok: false, reason: 'not-found' };
      const wins = await putChanged(db.wins, [win], (row) => change(row, writing.now), writing);
      return { ok: true, act: { wins, artifacts: [], evidence: [] } };
    });
  });
}
