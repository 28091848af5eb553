import { ALL, COUNTING, countedUpTo, HEAD, isHead } from '@/lib/domain/aggregates/aggregate-row';
import { countInbox } from '@/lib/domain/aggregates/count-log';
import { LEAF_FILLED, LEAVES_END, type Leaf, leafKey, packLeaf, unpackLeaf } from '@/lib/domain/aggregates/leaf';
import { factsOf, type WinFacts } from '@/lib/domain/aggregates/win-facts';
import type { Artifact } from '@/lib/domain/artifact';
import type { Evidence } from '@/lib/domain/evidence';
import { db } from './database';
import { attempt, type Outcome } from './outcome';

const counted = () => [db.wins, db.artifacts, db.evidence];
const leafTable = () => db.aggregates.where(':id').between(leafKey(''), LEAVES_END);

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
    const [head, rows] = await Promise.all([db.aggregates.get(HEAD), leafTable().toArray()]);
    return countedUpTo(head) === ALL ? rows.flatMap((row) => (isHead(row) ? [] : [row])) : null;
  });
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

/** The facts of the next `count` wins after `after`, inside the caller's transaction. */
async function readFacts(after: string, count: number): Promise<{ facts: WinFacts[]; last: string }> {
  const wins = await db.wins.where(':id').above(after).limit(count).toArray();
  const last = wins.length < count ? ALL : (wins.at(-1)?.id ?? ALL);
  const [artifacts, evidence] = await Promise.all([
    db.artifacts.where('winId').between(after, last, false, true).toArray(),
    db.evidence.where('winId').between(after, last, false, true).toArray(),
  ]);
  const [artifactsOf, evidenceOf] = [byWin<Artifact>(artifacts), byWin<Evidence>(evidence)];
  const facts = wins.map((win) => factsOf(win, artifactsOf.get(win.id) ?? [], evidenceOf.get(win.id) ?? []));
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

/** How many wins wait in the inbox. */
export async function countWaiting(): Promise<number> {
  return countInbox(await readLeaves());
}

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
    leaf && !isHead(leaf) ? unpackLeaf(leaf).filter(({ id }) => id > after && id <= last) : [],
  );
}
