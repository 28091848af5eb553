import { type Act, putChanged } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import type { Relevel } from '@/lib/domain/win/relevel';
import { type Win, withLevel } from '@/lib/domain/win/win';

/**
 * Takes a win out of the inbox into the log, its level brought up to date. It may be empty but for its title: keeping
 * asks for nothing.
 */
export function keepWin(winId: string, relevel: Relevel = withLevel): Promise<Outcome<{ act: Act }>> {
  return changeOne(winId, async (win) => {
    const artifacts = await db.artifacts.where('winId').equals(win.id).toArray();
    const { level, levelBy } = relevel(win, artifacts);
    return { status: 'ready', level, levelBy };
  });
}

/** Moves a win to the trash, where it stays for 30 days. */
export function dropWin(winId: string): Promise<Outcome<{ act: Act }>> {
  return changeOne(winId, (win, now) => ({ deletedAt: win.deletedAt ?? now.toISOString() }));
}

function changeOne(
  winId: string,
  change: (win: Win, now: Date) => Partial<Win> | Promise<Partial<Win>>,
): Promise<Outcome<{ act: Act }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction('rw', [db.wins, db.artifacts], async (): Promise<Outcome<{ act: Act }>> => {
      const win = await db.wins.get(winId);
      if (!win) return { ok: false, reason: 'not-found' };
      const changes = await change(win, writing.now);
      const wins = await putChanged(db.wins, [win], () => changes, writing);
      return { ok: true, act: { wins, artifacts: [], evidence: [] } };
    });
  });
}
