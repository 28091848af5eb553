export interface WriteTimes {
  /** What the longest transaction took that may write wins, from its first write to its commit, ms. */
  written: number;
}

/**
 * Runs in a page of Winnow's: notes what writing wins takes from now on. The stores are watched, not the database: Dexie
 * has taken its way into that along when it opened it.
 */
export function watchWrites(): void {
  const times: WriteTimes = { written: 0 };
  Object.assign(globalThis, { benchWrites: times });
  const { add, put } = IDBObjectStore.prototype;
  const seen = new WeakSet<IDBTransaction>();
  const noting = (method: typeof add): typeof add =>
    function (this: IDBObjectStore, row, key) {
      const { transaction } = this;
      if (!seen.has(transaction) && transaction.objectStoreNames.contains('wins')) {
        seen.add(transaction);
        const start = performance.now();
        transaction.addEventListener('complete', () => {
          times.written = Math.max(times.written, performance.now() - start);
        });
      }
      return key === undefined ? method.call(this, row) : method.call(this, row, key);
    };
  Object.assign(IDBObjectStore.prototype, { add: noting(add), put: noting(put) });
}
