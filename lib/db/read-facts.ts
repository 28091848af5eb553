import { ALL } from '@/lib/domain/aggregates/aggregate-row';
import { readableFacts, type WinFacts } from '@/lib/domain/aggregates/win-facts';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import { db } from './database';

/** The facts of the next `count` wins after `after`, inside the caller's transaction. */
export async function readFacts(after: string, count: number): Promise<{ facts: WinFacts[]; last: string }> {
  const wins = await db.wins.where(':id').above(after).limit(count).toArray();
  const last = wins.length < count ? ALL : (wins.at(-1)?.id ?? ALL);
  const [artifacts, evidence] = await Promise.all([
    db.artifacts.where('winId').between(after, last, false, true).toArray(),
    db.evidence.where('winId').between(after, last, false, true).toArray(),
  ]);
  const [artifactsOf, evidenceOf] = [byWin<Artifact>(artifacts), byWin<Evidence>(evidence)];
  const facts = wins.flatMap((win) => {
    return readableFacts(win, artifactsOf.get(win.id) ?? [], evidenceOf.get(win.id) ?? []) ?? [];
  });
  return { facts, last };
}

function byWin<T extends { winId: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.winId);
    if (known) known.push(row);
    else found.set(row.winId, [row]);
  }
  return found;
}
