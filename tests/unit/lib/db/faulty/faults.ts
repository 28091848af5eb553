/** What can happen to one write, and how a command may tell it. */
export const FAULTS = {
  'no room, told by the request': { inject: failRequest('QuotaExceededError'), told: 'storage-full' },
  'no room, told at the commit': { inject: failAtCommit('QuotaExceededError'), told: 'storage-full' },
  'the disk fails, told by the request': { inject: failRequest('UnknownError'), told: 'storage-failed' },
  'the disk fails, told at the commit': { inject: failAtCommit('UnknownError'), told: 'storage-failed' },
  'the store is in no state to write': { inject: throwOut('InvalidStateError'), told: 'storage-failed' },
  'the browser aborts the transaction': { inject: abort, told: 'storage-failed' },
} as const satisfies Record<string, { inject: Inject; told: string }>;
export type Fault = keyof typeof FAULTS;

type Write = () => IDBRequest;
type Inject = (write: Write, transaction: FakeTransaction) => IDBRequest;

/** What this test needs to know of the inside of fake-indexeddb. */
interface FakeTransaction extends IDBTransaction {
  _requests: { request: IDBRequest; operation: () => unknown }[];
  _rollbackLog: (() => void)[];
}

/** Every method by which a row is written. */
const WRITES = [
  [IDBObjectStore.prototype, ['add', 'put', 'delete', 'clear']],
  [IDBCursor.prototype, ['update', 'delete']],
] as const;

/** Runs `act` with `inject` in the place of its write number `hit`, counted from 0; how many writes there were. */
export async function withFault(hit: number, inject: Inject | null, act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const originals = WRITES.flatMap(([owner, names]) =>
    names.map((name) => ({ owner, name, original: Object.getOwnPropertyDescriptor(owner, name) })),
  );
  for (const { owner, name, original } of originals) {
    const real: (...given: unknown[]) => IDBRequest = original?.value;
    Object.defineProperty(owner, name, {
      ...original,
      value(this: IDBObjectStore | IDBCursor, ...given: unknown[]) {
        const store = this instanceof IDBObjectStore ? this : this.source;
        const { transaction } = store instanceof IDBObjectStore ? store : store.objectStore;
        const write = () => real.apply(this, given);
        return inject && count++ === hit ? inject(write, transaction as FakeTransaction) : write();
      },
    });
  }
  try {
    await act();
  } finally {
    for (const { owner, name, original } of originals) Object.defineProperty(owner, name, original ?? {});
  }
  return count;
}

/** Counts the writes of `act`. */
export const countWrites = (act: () => Promise<unknown>) => withFault(-1, (write) => write(), act);

function throwOut(name: string): Inject {
  return () => {
    throw new DOMException(name, name);
  };
}

function failRequest(name: string): Inject {
  return (write, transaction) => {
    const request = write();
    const queued = transaction._requests.find((each) => each.request === request);
    if (!queued) throw new Error('fake-indexeddb keeps its requests elsewhere by now');
    queued.operation = () => {
      throw new DOMException(name, name);
    };
    return request;
  };
}

/** Every request succeeds, and then the transaction cannot be committed: a full disk is often noticed no earlier. */
function failAtCommit(name: string): Inject {
  return (write, transaction) => {
    const dispatch = transaction.dispatchEvent.bind(transaction);
    transaction.dispatchEvent = (event: Event) => {
      if (event.type !== 'complete') return dispatch(event);
      for (const back of transaction._rollbackLog.reverse()) back();
      Object.defineProperty(transaction, 'error', { value: new DOMException(name, name) });
      return dispatch(Reflect.construct(event.constructor, ['abort', { bubbles: true, cancelable: false }]));
    };
    return write();
  };
}

function abort(write: Write, transaction: FakeTransaction): IDBRequest {
  const request = write();
  transaction.abort();
  return request;
}
