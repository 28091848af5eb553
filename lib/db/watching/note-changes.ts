import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';

/** Rows of one table that one request writes or takes away; `all`: whichever of them there are. */
export interface TableChange {
  table: string;
  act: 'put' | 'removed';
  ids: string[] | 'all';
}

/** Hears of every transaction that changes the log. What it throws changes nothing. */
export interface ChangeListener {
  /** Before the transaction is committed; once for each request of it. */
  changing(transaction: object, change: TableChange): void;
  ended(transaction: object, end: 'committed' | 'aborted'): void;
}

let listener: ChangeListener | undefined;

/** One listener for as long as the page or the worker lives. */
export function hearChanges(heard: ChangeListener | undefined): void {
  listener = heard;
}

/** Tells the listener what is written. It adds no waiting: a save goes on as if nobody heard. */
export const noteChanges: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'noteChanges',
  create: (core) => ({ ...core, table: (name) => noting(core.table(name)) }),
};

function noting(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      note(request, table);
      return table.mutate(request);
    },
  };
}

const heardOf = new WeakSet<object>();

function note(request: DBCoreMutateRequest, table: DBCoreTable): void {
  if (!listener) return;
  try {
    const { trans } = request;
    if (!heardOf.has(trans)) hearEnd(trans);
    listener.changing(trans, changeOf(request, table));
  } catch {
    // A save must not fail because nobody could be told of it.
  }
}

/** What Dexie hands on is the browser's own transaction. */
function hearEnd(transaction: object): void {
  if (!(transaction instanceof EventTarget) && !('addEventListener' in transaction)) return;
  heardOf.add(transaction);
  const target = transaction as EventTarget;
  const tell = (end: 'committed' | 'aborted') => () => {
    try {
      listener?.ended(transaction, end);
    } catch {
      // As above.
    }
  };
  target.addEventListener('complete', tell('committed'));
  target.addEventListener('abort', tell('aborted'));
}

function changeOf(request: DBCoreMutateRequest, { name, schema }: DBCoreTable): TableChange {
  if (request.type === 'deleteRange') return { table: name, act: 'removed', ids: 'all' };
  if (request.type === 'delete') return { table: name, act: 'removed', ids: request.keys.map(String) };
  const keys = request.keys ?? request.values.map((row) => schema.primaryKey.extractKey?.(row));
  return { table: name, act: 'put', ids: keys.map(String) };
}
