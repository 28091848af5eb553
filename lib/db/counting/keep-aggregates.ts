import { type DBCore, type DBCoreMutateRequest, type DBCoreTransaction, Dexie, type Middleware } from 'dexie';
import { type AggregateRow, CHANGED, COUNTING, HEAD } from '@/lib/domain/counting/aggregate-row';
import { countAhead, settleAhead } from './count-ahead';
import { changeIn, laterChange, laterOf } from './last-change';
import { AGGREGATES, changedRows, putRows, readCounted } from './read-counted';

const COUNTED = ['wins', 'artifacts', 'evidence'];
/**
 * What nobody would miss: words on their way, what stands behind a merge, which page was last read how. What an undo
 * needs counts: rows that a merge or a restore brought carry the time of another machine, or of long ago.
 */
export const PASSING = ['drafts', 'folded', 'sightings'];
/** A request of more wins has all of them counted anew, after it: an import is not to wait for that. */
const MOST = 1000;

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
  // First: what is counted below may stand in the same leaf.
  const ahead = settleAhead(trans);
  const found = uncounted.get(trans);
  if (!found) return ahead;
  uncounted.delete(trans);
  const { core, winIds, all, changedAt } = found;
  const counts: Promise<AggregateRow[]> = all
    ? Dexie.Promise.resolve([{ id: HEAD, counting: COUNTING, upTo: '' }])
    : readCounted(core, trans, [...winIds]).then(changedRows);
  const changed: Promise<AggregateRow | undefined> = core.table(AGGREGATES).get({ trans, key: CHANGED });
  return Dexie.Promise.all([counts, changed, ahead]).then(([rows, known]) =>
    putRows(core, trans, [...rows, ...laterChange(known, changedAt)]),
  );
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
  const isOfOneRequest = !isExplicit();
  const isAhead = countAhead(core, name, request);
  const old = winsOfOld(core, name, request);
  // A row that is added goes at once.
  return old ? old.then(mutate) : mutate([]);

  function mutate(old: string[] | 'all') {
    return table.mutate(request).then((done) => {
      if (isAhead && done.numFailures === 0) return done;
      const known = uncountedOf(core, trans);
      known.changedAt = laterOf(known.changedAt, changeIn(request));
      if (old === 'all' || (request.type === 'deleteRange' && COUNTED.includes(name))) known.all = true;
      else noteWins(known, [...old, ...winsOfNew(name, request)]);
      // It is committed as soon as its one request is answered.
      return isOfOneRequest ? settleAggregates(trans).then(() => done) : done;
    });
  }
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

function isExplicit(): boolean {
  const current: { explicit?: boolean } | null = Dexie.currentTransaction;
  return current?.explicit === true;
}

/** The wins on which the rows hung that the request puts others in the place of; undefined: it does so with none. */
function winsOfOld(core: DBCore, name: string, request: DBCoreMutateRequest): Promise<string[] | 'all'> | undefined {
  const isHanging = name === 'artifacts' || name === 'evidence';
  if (!isHanging || request.type === 'add' || request.type === 'deleteRange') return undefined;
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
