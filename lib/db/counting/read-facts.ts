import { db } from '@/lib/db/database';
import { byWin } from '@/lib/db/win/by-win';
import { ALL } from '@/lib/domain/counting/aggregate-row';
import { readableFacts, type WinFacts } from '@/lib/domain/counting/win-facts';

/** The facts of the next `count` wins after `after`, inside the caller's transaction. */
export async function readFacts(after: string, count: number): Promise<{ facts: WinFacts[]; last: string }> {
  const wins = await db.wins.where(':id').above(after).limit(count).toArray();
  const last = wins.length < count ? ALL : (wins.at(-1)?.id ?? ALL);
  const [artifacts, evidence] = await Promise.all([
    db.artifacts.where('winId').between(after, last, false, true).toArray(),
    db.evidence.where('winId').between(after, last, false, true).toArray(),
  ]);
  const [artifactsOf, evidenceOf] = [byWin(artifacts), byWin(evidence)];
  const facts = wins.flatMap((win) => {
    return readableFacts(win, artifactsOf.get(win.id) ?? [], evidenceOf.get(win.id) ?? []) ?? [];
  });
  return { facts, last };
}
