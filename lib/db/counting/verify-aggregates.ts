import { db } from '@/lib/db/database';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { ALL, countedUpTo, HEAD, isLeaf } from '@/lib/domain/counting/aggregate-row';
import { LEAF_FILLED, LEAVES_END, leafKey, unpackLeaf } from '@/lib/domain/counting/leaf';
import type { WinFacts } from '@/lib/domain/counting/win-facts';
import { rebuildAggregates } from './aggregates';
import { readFacts } from './read-facts';

const counted = () => [db.wins, db.artifacts, db.evidence];

/** `checked`: so many wins were compared with what is kept of them. */
export interface Verified {
  checked: number;
  wrong: number;
}

/** Compares what is kept with the rows: of every win, or of `sample` leaves from `from` on. Changes nothing. */
export async function verifyAggregates(sample?: { from: string; leaves: number }): Promise<Verified> {
  const found: Verified = { checked: 0, wrong: 0 };
  let after = sample?.from ?? '';
  for (let left = sample?.leaves ?? Number.POSITIVE_INFINITY; left > 0 && after !== ALL; left--) {
    after = await db.transaction('r', [...counted(), db.aggregates], async () => {
      if (countedUpTo(await db.aggregates.get(HEAD)) !== ALL) return ALL;
      const { facts, last } = await readFacts(after, LEAF_FILLED);
      const kept = new Map((await readKept(after, last)).map((each) => [each.id, each]));
      for (const each of facts) {
        if (JSON.stringify(kept.get(each.id)) !== JSON.stringify(each)) found.wrong += 1;
        kept.delete(each.id);
      }
      found.checked += facts.length;
      found.wrong += kept.size;
      return last;
    });
  }
  return found;
}

/** What is kept of the wins after `after`, up to `last`. */
async function readKept(after: string, last: string): Promise<WinFacts[]> {
  const first = await db.aggregates.where(':id').between(leafKey(''), leafKey(after), true, true).last();
  const others = await db.aggregates
    .where(':id')
    .between(first?.id ?? leafKey(''), last === ALL ? LEAVES_END : leafKey(last), first === undefined, true)
    .toArray();
  return [first, ...others].flatMap((leaf) =>
    isLeaf(leaf) ? unpackLeaf(leaf).filter(({ id }) => id > after && id <= last) : [],
  );
}

/** Compares all of it, and counts anew where anything is wrong or not counted yet. */
export function mendAggregates(): Promise<Outcome<{ found: Verified }>> {
  return attempt(async () => {
    const found = await verifyAggregates();
    if (found.wrong === 0 && found.checked === (await db.wins.count())) return { ok: true, found };
    const rebuilt = await rebuildAggregates();
    return rebuilt.ok ? { ok: true, found } : rebuilt;
  });
}

/** So many wins and no more are compared when the browser starts. */
const SAMPLED = 2;
const NEWEST = 20;

/**
 * Compares a few leaves from `from` on, any id, and the wins added last, which an older version would have written past
 * the counting; counts anew where one is wrong. The same work however long the log is.
 */
export async function mendIfWrong(from: string): Promise<Verified> {
  const newest = await db.wins.orderBy('createdAt').reverse().limit(NEWEST).primaryKeys();
  const found = await verifyAggregates({ from, leaves: SAMPLED });
  for (const id of newest) {
    const row = await db.aggregates.where(':id').between(leafKey(''), leafKey(id), true, true).last();
    if (isLeaf(row) && !row.ids.split('\n').includes(id)) found.wrong += 1;
  }
  if (found.wrong > 0) await rebuildAggregates();
  return found;
}
