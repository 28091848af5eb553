export interface WriteTimes {
  /** What the longest transaction took that may write wins, from its making to its commit, ms. */
  written: number;
}

/** Runs in a page of Winnow's: notes what writing wins takes from now on. */
export function watchWrites(): void {
  const times: WriteTimes = { written: 0 };
  Object.assign(globalThis, { benchWrites: times });
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const transaction = open.call(this, names, mode, options);
    if (mode === 'readwrite' && transaction.objectStoreNames.contains('wins')) {
      const start = performance.now();
      transaction.addEventListener('complete', () => {
        times.written = Math.max(times.written, performance.now() - start);
      });
    }
    return transaction;
  };
}
