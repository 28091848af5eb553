import { type DBCore, type DBCoreMutateRequest, type DBCoreTransaction, Dexie, type Middleware } from 'dexie';
import {
  type AggregateRow,
  CHANGED,
  COUNTING,
  countedUpTo,
  HEAD,
  isLastChange,
  type LastChange,
} from '@/lib/domain/aggregates/aggregate-row';
import { changedLeaf, type Leaf, leafKey, packLeaf } from '@/lib/domain/aggregates/leaf';
import { readableFacts, type WinFacts } from '@/lib/domain/aggregates/win-facts';
import type { Evidence } from '@/lib/domain/proof/evidence';
import type { Artifact } from '@/lib/domain/win/artifact';
import type { Win } from '@/lib/domain/win/win';
import { normaliseArtifact, normaliseWin } from './normalise';

const COUNTED = ['wins', 'artifacts', 'evidence'];
/**
 * What nobody would miss: words on their way, what stands behind a merge, which page was last read how. What an undo
 * needs counts: rows that a merge or a restore brought carry the time of another machine, or of long ago.
 */
export const PASSING = ['drafts', 'folded', 'sightings'];
const AGGREGATES = 'aggregates';
/** A request of more wins has all of them counted anew, after it: an import is not to wait for that. */
const MOST = 1000;
/** Of more wins than these, their leaves are looked up together. */
const FEW = 8;

/**
 * Counts in the same transaction what its requests change: no command can forget it, and what is not committed is not
 * counted. All of them together at its end, see `settleAggregates`; where a transaction is of one request, with that.
 */
export const keepAggregates: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'keepAggregates',
  create: (core) => ({
    ...core,
    transaction: (stores, mode, options) => core.transaction(withCounted(core, stores, mode), mode, options),
    table: (name) => {
      const table = core.table(name);
      if (!isHeard(name) || !hasAggregates(core)) return table;
      return { ...table, mutate: (request) => mutateCounted(core, name, request) };
    },
  }),
};

/** What was changed so far in a transaction and is not counted. */
interface Uncounted {
  core: DBCore;
  winIds: Set<string>;
  /** Too many to be counted here. */
  all: boolean;
  /** The newest change of any row; '': none was put. */
  changedAt: string;
}

const uncounted = new WeakMap<object, Uncounted>();

/** To be called before `trans`, the browser's own, is left to be committed. */
export function settleAggregates(trans: DBCoreTransaction): Promise<void> {
  const found = uncounted.get(trans);
  if (!found) return Dexie.Promise.resolve();
  uncounted.delete(trans);
  const { core, winIds, all } = found;
  const counts: Promise<AggregateRow[]> = all
    ? Dexie.Promise.resolve([{ id: HEAD, counting: COUNTING, upTo: '' }])
    : readCounted(core, trans, [...winIds]).then(changedRows);
  return Dexie.Promise.all([counts, lastChange(found, trans)]).then(([rows, changed]) =>
    putRows(core, trans, [...rows, ...changed]),
  );
}

/** Where nothing is known of earlier changes, this one counts as made now: a backup too many is no loss. */
function lastChange({ core, changedAt }: Uncounted, trans: DBCoreTransaction): Promise<LastChange[]> {
  if (changedAt === '') return Dexie.Promise.resolve([]);
  return core
    .table(AGGREGATES)
    .get({ trans, key: CHANGED })
    .then((known: AggregateRow | undefined) => {
      if (!isLastChange(known)) return [{ id: CHANGED, at: new Date().toISOString() }];
      return known.at < changedAt ? [{ id: CHANGED, at: changedAt }] : [];
    });
}

function isHeard(table: string): boolean {
  return table !== AGGREGATES && !PASSING.includes(table);
}

/** Not so in a database that an older version is being upgraded from. */
function hasAggregates(core: DBCore): boolean {
  return core.schema.tables.some(({ name }) => name === AGGREGATES);
}

function withCounted(core: DBCore, stores: string[], mode: 'readonly' | 'readwrite'): string[] {
  if (mode === 'readonly' || !stores.some(isHeard) || !hasAggregates(core)) return stores;
  const counted = stores.some((name) => COUNTED.includes(name)) ? COUNTED : [];
  return [...new Set([...stores, ...counted, AGGREGATES])];
}

function mutateCounted(core: DBCore, name: string, request: DBCoreMutateRequest) {
  const { trans } = request;
  const table = core.table(name);
  const isAlone = !isExplicit();
  return winsOfOld(core, name, request).then((old) =>
    table.mutate(request).then((done) => {
      const known = uncountedOf(core, trans);
      noteChange(known, request);
      if (old === 'all' || (request.type === 'deleteRange' && COUNTED.includes(name))) known.all = true;
      else noteWins(known, [...old, ...winsOfNew(name, request)]);
      // It is committed as soon as its one request is answered.
      return isAlone ? settleAggregates(trans).then(() => done) : done;
    }),
  );
}

function uncountedOf(core: DBCore, trans: DBCoreTransaction): Uncounted {
  const known = uncounted.get(trans) ?? { core, winIds: new Set<string>(), all: false, changedAt: '' };
  uncounted.set(trans, known);
  return known;
}

function noteWins(known: Uncounted, winIds: readonly string[]): void {
  if (known.all) return;
  for (const id of winIds) known.winIds.add(id);
  if (known.winIds.size > MOST) known.all = true;
}

function noteChange(known: Uncounted, request: DBCoreMutateRequest): void {
  if (request.type !== 'add' && request.type !== 'put') return;
  for (const { updatedAt } of request.values as readonly { updatedAt?: string }[]) {
    if (updatedAt !== undefined && updatedAt > known.changedAt) known.changedAt = updatedAt;
  }
}

function isExplicit(): boolean {
  const current: { explicit?: boolean } | null = Dexie.currentTransaction;
  return current?.explicit === true;
}

/** The wins on which the rows hung that the request puts others in the place of. */
function winsOfOld(core: DBCore, name: string, request: DBCoreMutateRequest): Promise<string[] | 'all'> {
  const isHanging = name === 'artifacts' || name === 'evidence';
  if (!isHanging || request.type === 'add' || request.type === 'deleteRange') return Dexie.Promise.resolve([]);
  const { trans } = request;
  const keys =
    request.type === 'delete' ? request.keys : (request.keys ?? request.values.map(({ id }: { id: string }) => id));
  if (keys.length > MOST) return Dexie.Promise.resolve('all');
  return core
    .table(name)
    .getMany({ trans, keys })
    .then((rows: ({ winId: string } | undefined)[]) => rows.flatMap((row) => row?.winId ?? []));
}

function winsOfNew(name: string, request: DBCoreMutateRequest): string[] {
  if (request.type === 'deleteRange' || !COUNTED.includes(name)) return [];
  if (request.type === 'delete') return name === 'wins' ? request.keys.map(String) : [];
  return request.values.map((row: { id: string; winId: string }) => (name === 'wins' ? row.id : row.winId));
}

interface Read {
  facts: Map<string, WinFacts | null>;
  /** By the ids of the wins. */
  leaves: Map<string, Leaf | undefined>;
}

function readCounted(core: DBCore, trans: DBCoreTransaction, ids: readonly string[]): Promise<Read> {
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

function hangingOn(core: DBCore, trans: DBCoreTransaction, name: string, winId: string): Promise<unknown[]> {
  const table = core.table(name);
  const index = table.schema.getIndexByKeyPath('winId');
  if (!index) return Dexie.Promise.resolve([]);
  return table
    .query({ trans, values: true, query: { index, range: { type: 1, lower: winId, upper: winId } } })
    .then(({ result }) => result);
}

function findLeaves(core: DBCore, trans: DBCoreTransaction, ids: readonly string[]) {
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
function changedRows({ facts, leaves }: Read): Leaf[] {
  const byLeaf = new Map<string, { leaf: Leaf; changes: Map<string, WinFacts | null> }>();
  for (const [id, each] of facts) {
    const leaf = leaves.get(id) ?? packLeaf(leafKey(''), []);
    const known = byLeaf.get(leaf.id) ?? { leaf, changes: new Map() };
    known.changes.set(id, each);
    byLeaf.set(leaf.id, known);
  }
  return [...byLeaf.values()].flatMap(({ leaf, changes }) => changedLeaf(leaf, changes));
}

function putRows(core: DBCore, trans: DBCoreTransaction, rows: readonly AggregateRow[]): Promise<void> {
  if (rows.length === 0) return Dexie.Promise.resolve();
  const table = core.table(AGGREGATES);
  return table.mutate({ type: 'put', trans, values: [...rows] }).then(({ failures, numFailures }) => {
    if (numFailures > 0) throw Object.values(failures)[0];
  });
}
