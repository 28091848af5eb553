import { type Act, putChanged } from '@/lib/db/act';
import { db } from '@/lib/db/database';
import { startWriting } from '@/lib/db/installation';
import { attempt, type Outcome } from '@/lib/db/outcome';
import type { Day } from '@/lib/domain/day';
import { answeredWin, askedSince, type FollowUpAnswer, isFollowUpDue } from '@/lib/domain/win/follow-up';
import type { Relevel } from '@/lib/domain/win/relevel';
import { changedWin, type Win, withLevel } from '@/lib/domain/win/win';

/** Wins whose outcome is to be asked for on `today`, the longest due first. Reads no others. */
export async function listDueFollowUps(today: Day): Promise<Win[]> {
  return db.wins
    .where('followUpOn')
    .belowOrEqual(today)
    .filter((win) => isFollowUpDue(win, today))
    .toArray();
}

/** Writes what the user says has become of a win. `act: null`: the words do not fit, and nothing was changed. */
export function answerFollowUp(
  winId: string,
  answer: FollowUpAnswer,
  words: string,
  today: Day,
  relevel: Relevel = withLevel,
): Promise<Outcome<{ act: Act | null }>> {
  return attempt(async () => {
    const writing = await startWriting();
    return db.transaction(
      'rw',
      [db.wins, db.evidence, db.artifacts],
      async (): Promise<Outcome<{ act: Act | null }>> => {
        const win = await db.wins.get(winId);
        if (!win) return { ok: false, reason: 'not-found' };
        const links = await db.evidence.where('winId').equals(winId).toArray();
        const changes = answeredWin(win, answer, words, { today, since: askedSince(win, links) });
        if (changes === null) return { ok: true, act: null };
        const artifacts = await db.artifacts.where('winId').equals(winId).toArray();
        const wins = await putChanged(db.wins, [win], (row) => relevel(changedWin(row, changes), artifacts), writing);
        return { ok: true, act: { wins, artifacts: [], evidence: [] } };
      },
    );
  });
}
