export interface WriteTimes {
  /** What the longest transaction took that may write wins, from its first row of the log to its commit, ms. */
  written: number;
  /** What it took before that to keep what was there, ms. */
  snapshot: number;
}

/**
 * Runs in a page of Winnow's: notes what writing wins takes from now on. The stores are watched, not the database: Dexie
 * has taken its way into that along when it opened it.
 */
export function watchWrites(): void {
  const times: WriteTimes = { written: 0, snapshot: 0 };
  Object.assign(globalThis, { benchWrites: times });
  const { add, put } = IDBObjectStore.prototype;
  const begun = new WeakMap<IDBTransaction, number>();
  const seen = new WeakSet<IDBTransaction>();
  const noting = (method: typeof add): typeof add =>
    function (this: IDBObjectStore, row, key) {
      const { transaction } = this;
      const now = performance.now();
      if (!begun.has(transaction)) begun.set(transaction, now);
      const isOfLog = this.name !== 'backups' && transaction.objectStoreNames.contains('wins');
      if (isOfLog && !seen.has(transaction)) {
        seen.add(transaction);
        const snapshot = now - (begun.get(transaction) ?? now);
        transaction.addEventListener('complete', () => {
          const written = performance.now() - now;
          if (written > times.written) Object.assign(times, { written, snapshot });
        });
      }
      return key === undefined ? method.call(this, row) : method.call(this, row, key);
    };
  Object.assign(IDBObjectStore.prototype, { add: noting(add), put: noting(put) });
}
