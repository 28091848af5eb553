import { type DBCore, type DBCoreTransaction, Dexie } from 'dexie';
import { normaliseArtifact, normaliseWin } from '@/lib/db/rows/normalise';
import { type AggregateRow, countedUpTo, HEAD } from '@/lib/domain/counting/aggregate-row';
import { changedLeaf, type Leaf, leafKey, packLeaf } from '@/lib/domain/counting/leaf';
import { readableFacts, type WinFacts } from '@/lib/domain/counting/win-facts';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';

export const AGGREGATES = 'aggregates';
/** Of more wins than these, their leaves are looked up together. */
const FEW = 8;

/** What is to be counted of some wins, and where. */
export interface Counted {
  /** Null: the win is gone, or cannot be read. Without those whose turn to be counted is yet to come. */
  facts: Map<string, WinFacts | null>;
  /** By the ids of the wins. */
  leaves: Map<string, Leaf | undefined>;
}

/** As the rows of `ids` are by now, inside the transaction `trans`. */
export function readCounted(core: DBCore, trans: DBCoreTransaction, ids: readonly string[]): Promise<Counted> {
  if (ids.length === 0) return Dexie.Promise.resolve({ facts: new Map(), leaves: new Map() });
  const head = core.table(AGGREGATES).get({ trans, key: HEAD });
  const wins = core.table('wins').getMany({ trans, keys: [...ids] });
  const artifacts = ids.map((id) => hangingOn(core, trans, 'artifacts', id));
  const evidence = ids.map((id) => hangingOn(core, trans, 'evidence', id));
  return Dexie.Promise.all([
    head,
    wins,
    Dexie.Promise.all(artifacts),
    Dexie.Promise.all(evidence),
    findLeaves(core, trans, ids),
  ]).then((read) => {
    const [counted, rows, ownArtifacts, ownEvidence, leaves] = read as [
      AggregateRow | undefined,
      (Win | undefined)[],
      Artifact[][],
      Evidence[][],
      Map<string, Leaf | undefined>,
    ];
    const upTo = countedUpTo(counted);
    const facts = new Map<string, WinFacts | null>();
    for (const [at, id] of ids.entries()) {
      // Later ones are counted when their turn comes.
      if (id > upTo) continue;
      const win = rows[at];
      const own = (ownArtifacts[at] ?? []).map(normaliseArtifact);
      facts.set(id, win ? readableFacts(normaliseWin(win), own, ownEvidence[at] ?? []) : null);
    }
    return { facts, leaves };
  });
}

/** The rows of `name` that hang on a win. */
export function hangingOn(core: DBCore, trans: DBCoreTransaction, name: string, winId: string): Promise<unknown[]> {
  const table = core.table(name);
  const index = table.schema.getIndexByKeyPath('winId');
  if (!index) return Dexie.Promise.resolve([]);
  return table
    .query({ trans, values: true, query: { index, range: { type: 1, lower: winId, upper: winId } } })
    .then(({ result }) => result);
}

/** By the ids of the wins, the leaf that each is in or would be. */
export function findLeaves(core: DBCore, trans: DBCoreTransaction, ids: readonly string[]) {
  const table = core.table(AGGREGATES);
  const index = table.schema.primaryKey;
  const upTo = (winId: string) => ({ type: 2 as const, lower: leafKey(''), upper: leafKey(winId) });
  if (ids.length <= FEW) {
    const found = ids.map((id) =>
      table.query({ trans, values: true, limit: 1, direction: 'prev', query: { index, range: upTo(id) } }),
    );
    return Dexie.Promise.all(found).then(
      (answers) => new Map(ids.map((id, at): [string, Leaf | undefined] => [id, answers[at]?.result[0]])),
    );
  }
  return table.query({ trans, values: false, query: { index, range: upTo('\uffff') } }).then(({ result }) => {
    const keyBy = new Map(ids.map((id) => [id, lastUpTo(result, leafKey(id))]));
    const keys = [...new Set(keyBy.values())].filter((key) => key !== undefined);
    return table.getMany({ trans, keys }).then((leaves) => {
      const byKey = new Map(leaves.map((leaf: Leaf) => [leaf.id, leaf]));
      return new Map([...keyBy].map(([id, key]): [string, Leaf | undefined] => [id, key ? byKey.get(key) : undefined]));
    });
  });
}

/** The last of `sorted` that is not after `key`. */
function lastUpTo(sorted: readonly string[], key: string): string | undefined {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') <= key) from = middle + 1;
    else to = middle;
  }
  return sorted[from - 1];
}

/** The leaves as they are to be. */
export function changedRows({ facts, leaves }: Counted): Leaf[] {
  const byLeaf = new Map<string, { leaf: Leaf; changes: Map<string, WinFacts | null> }>();
  for (const [id, each] of facts) {
    const leaf = leaves.get(id) ?? packLeaf(leafKey(''), []);
    const known = byLeaf.get(leaf.id) ?? { leaf, changes: new Map() };
    known.changes.set(id, each);
    byLeaf.set(leaf.id, known);
  }
  return [...byLeaf.values()].flatMap(({ leaf, changes }) => changedLeaf(leaf, changes));
}

/** Rejects where one of them cannot be put. */
export function putRows(core: DBCore, trans: DBCoreTransaction, rows: readonly AggregateRow[]): Promise<void> {
  if (rows.length === 0) return Dexie.Promise.resolve();
  const table = core.table(AGGREGATES);
  return table.mutate({ type: 'put', trans, values: [...rows] }).then(({ failures, numFailures }) => {
    if (numFailures > 0) throw Object.values(failures)[0];
  });
}
