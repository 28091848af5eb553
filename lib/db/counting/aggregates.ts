import { db } from '@/lib/db/database';
import { attempt, type Outcome } from '@/lib/db/outcome';
import { ALL, COUNTING, countedUpTo, HEAD } from '@/lib/domain/counting/aggregate-row';
import { countInbox } from '@/lib/domain/counting/count-log';
import { LEAF_FILLED, LEAVES_END, type Leaf, leafKey, packLeaf } from '@/lib/domain/counting/leaf';
import { forgetLeaves, readLeafTable } from './kept-leaves';
import { readFacts } from './read-facts';

const counted = () => [db.wins, db.artifacts, db.evidence];

/** So many wins are counted in one transaction: whoever saves meanwhile waits for it. */
const SLICE = 4 * LEAF_FILLED;

/**
 * The facts of every win of the log, in leaves. They are read as they were kept; where not all were, as after an import,
 * that is done first. Where it cannot be done they are made of the rows.
 */
export async function readLeaves(): Promise<Leaf[]> {
  for (let tried = 0; tried < 3; tried++) {
    const kept = await readWhole();
    if (kept) return kept;
    if (!(await countApart()).ok) break;
  }
  return (await readWhole()) ?? leavesOfRows();
}

/** Null: not every win is counted. */
async function readWhole(): Promise<Leaf[] | null> {
  return db.transaction('r', db.aggregates, async (): Promise<Leaf[] | null> => {
    const head = await db.aggregates.get(HEAD);
    return countedUpTo(head) === ALL ? readLeafTable() : null;
  });
}

/** The same inside the caller's transaction, which has all that is counted and the counts; it counts nothing itself. */
export async function readLeavesWithin(): Promise<Leaf[]> {
  const head = await db.aggregates.get(HEAD);
  return countedUpTo(head) === ALL ? readLeafTable() : leavesOfRows();
}

function leavesOfRows(): Promise<Leaf[]> {
  return db.transaction('r', counted(), async () => {
    const leaves: Leaf[] = [];
    for (let after = ''; after !== ALL; ) {
      const { facts, last } = await readFacts(after, LEAF_FILLED);
      if (facts.length > 0) leaves.push(packLeaf(leafKey(facts[0]?.id ?? ''), facts));
      after = last;
    }
    return leaves;
  });
}

let apart: Promise<Outcome> | undefined;

/** Once for all that ask. Outside the reading that asks for it, which may be a live one and must not write. */
function countApart(): Promise<Outcome> {
  apart ??= new Promise<Outcome>((resolve) => {
    setTimeout(() => void countRest().then(resolve), 0);
  }).finally(() => {
    apart = undefined;
    // Where they had to be counted anew, somebody may have written past this page.
    forgetLeaves();
  });
  return apart;
}

/** Counts what is not counted yet, some wins at a time. */
async function countRest(): Promise<Outcome> {
  for (;;) {
    const outcome = await countSlice();
    if (!outcome.ok || outcome.isLast) return outcome;
  }
}

/** Counts every win anew. */
export async function rebuildAggregates(): Promise<Outcome> {
  const begun = await attempt(async () => {
    await db.aggregates.put({ id: HEAD, counting: COUNTING, upTo: '' });
    return { ok: true };
  });
  return begun.ok ? countRest() : begun;
}

function countSlice(): Promise<Outcome<{ isLast: boolean }>> {
  return attempt(async () =>
    db.transaction('rw', [...counted(), db.aggregates], async (): Promise<Outcome<{ isLast: boolean }>> => {
      const upTo = countedUpTo(await db.aggregates.get(HEAD));
      if (upTo === ALL) return { ok: true, isLast: true };
      const { facts, last } = await readFacts(upTo, SLICE);
      const isFirst = upTo === '';
      // Those of an earlier counting. What lies before them was counted a moment ago.
      const end = last === ALL ? LEAVES_END : leafKey(last);
      await db.aggregates.where(':id').between(leafKey(upTo), end, isFirst, true).delete();
      const leaves: Leaf[] = [];
      for (let at = 0; at < facts.length; at += LEAF_FILLED) {
        const from = isFirst && at === 0 ? '' : (facts[at]?.id ?? '');
        leaves.push(packLeaf(leafKey(from), facts.slice(at, at + LEAF_FILLED)));
      }
      await db.aggregates.bulkPut([...leaves, { id: HEAD, counting: COUNTING, upTo: last }]);
      return { ok: true, isLast: last === ALL };
    }),
  );
}

/** How many wins wait in the inbox. */
export async function countWaiting(): Promise<number> {
  return countInbox(await readLeaves());
}
